"""The shape of a partial date, and what is certain of two of them."""

# A calendar date cut off where knowledge ends. The pattern knows the length of every
# month and the leap years, so that no Python code runs once for each date of a large base.
_LEAP_YEAR = r"([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)"
DATE_PATTERN = (
    r"^([0-9]{4}(-(0[1-9]|1[0-2]))?"
    r"|[0-9]{4}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
    r"|[0-9]{4}-(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    r"|[0-9]{4}-02-(0[1-9]|1[0-9]|2[0-8])"
    rf"|{_LEAP_YEAR}-02-29)$"
)


def certainly_before(date: str, other: str) -> bool:
    """Return whether one partial date is before another, whatever is missing of them."""
    known = min(len(date), len(other))
    return date[:known] < other[:known]
