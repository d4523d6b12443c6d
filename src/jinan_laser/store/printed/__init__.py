"""Figures as sources print them, in seven scripts, read and compared with the data."""
