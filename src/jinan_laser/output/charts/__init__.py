"""Charts: figures over time as a drawing."""
