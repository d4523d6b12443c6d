"""Look up facts about the laser industry of Jinan, each figure with its receipt."""

__version__ = "0.1.0"
