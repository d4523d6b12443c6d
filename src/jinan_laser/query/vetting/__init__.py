"""Vetting: read the figures of a draft, and say of each which fact is meant and how it stands."""
