from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from jinan_laser.store.printed.agreement import agrees, disagreement
from jinan_laser.store.printed.figure import Figure
from jinan_laser.store.printed.numerals import hanzi_number
from reading import amount, fits, read, read_all

DIGITS = "零一二三四五六七八九"


def hanzi(number: int) -> str:
    """Write a number below a hundred million as Chinese writes it."""
    high, low = divmod(number, 10_000)
    if high:
        gap = "零" if low and low < 1000 else ""
        return hanzi(high) + "万" + (gap + hanzi(low) if low else "")
    written = ""
    for scale, letter in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // scale % 10
        if digit:
            written += DIGITS[digit] + letter
        elif written and not written.endswith("零") and number % scale:
            written += "零"
    return written


@given(st.integers(1, 10**8 - 1))
def test_chinese_numerals(number: int) -> None:
    assert hanzi_number(hanzi(number)) == number


@given(st.integers(1, 10**9), st.sampled_from(["en", "be"]))
def test_grouped_digits(number: int, language: str) -> None:
    mark = {"en": ",", "be": "\u00a0"}[language]
    grouped = f"{number:,}".replace(",", mark)
    figure = read(f"{grouped} W", language)
    assert amount(figure) == number
    assert fits(figure) == {"W"}


@given(st.text(max_size=80), st.sampled_from(["en", "zh", "be", "ja", "ur"]))
def test_any_text_is_read(printed: str, language: str) -> None:
    for figure in read_all(printed, language):
        disagreement([figure], 1, "ha", "=")


@given(st.integers(1, 10**6), st.integers(0, 3))
def test_a_rounded_conversion_agrees_and_a_changed_digit_does_not(mu: int, decimals: int) -> None:
    exact = Fraction(mu, 15)
    figure = Figure(Fraction(mu), {"ha": Fraction(1, 15)}, {"="})
    value = float(round(exact, decimals))
    assert agrees(value, figure, "ha") == (abs(Fraction(str(value)) - exact) * 100 <= exact)
    changed = round(value * 10**decimals) + 2
    if changed % 10:  # else it has fewer decimals, and may be a coarser rounding
        assert not agrees(changed / 10**decimals, figure, "ha")
