"""What the data may say. Pydantic only: no file, no question, no output."""
