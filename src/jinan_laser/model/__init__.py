"""What the data may say. Pydantic only: no file, no question, no output."""

from jinan_laser.model.base import About, FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.entity import Entity, Names
from jinan_laser.model.fact import Fact
from jinan_laser.model.source import Source

__all__ = ["About", "Claim", "Entity", "Fact", "FactBase", "Names", "Source"]
