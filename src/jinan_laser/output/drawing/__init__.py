"""Drawings: shapes on a sheet, which one writer turns into SVG and another into PNG or PDF."""
