"""How fast the program is: ``python -m benchmarks`` prints and judges the whole table."""
