"""How exactly a figure is written."""

from fractions import Fraction


def rounding(printed: Fraction) -> float:
    """Return what share of a figure it may be off by how it is written.

    67,000 may be off by 500; decimals may be cut off as well: 6.6 by 0.1.
    """
    if not printed:
        return 0.0
    printed = abs(printed)
    below = printed.denominator
    if below > 1:
        digits = next((places for places in range(1, 7) if 10**places % below == 0), 7)
        return float(Fraction(1, 10**digits) / printed)
    written = str(printed.numerator)
    digit = int("1" + "0" * (len(written) - len(written.rstrip("0"))))
    return digit / 2 / printed.numerator
