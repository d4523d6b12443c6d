"""From bytes to a checked fact base."""

from jinan_laser.store.load import load

__all__ = ["load"]
