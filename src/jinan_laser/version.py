"""Version of the program; that of the data stands in the data."""

__version__ = "0.2.0"
