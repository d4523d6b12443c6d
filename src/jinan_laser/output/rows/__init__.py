"""The public JSON contract: one frozen class for each shape, apart from the storage models.

Every key is always there; what is unknown is null. Keys keep their name and type within a
major version. The texts under the attributes become the descriptions of the JSON Schema.
They are plain dataclasses because building Pydantic models would cost every start of the
program what only the schema needs.
"""
