"""Reading what was typed: dates and ranges of years."""

import re
from datetime import date

from headway.errors import WrongUsage


def as_day(text: str | None) -> date | None:
    """A date typed as 2018-08-31; null where none was typed."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise WrongUsage(
            f"“{text}” is not a date. Write it as year-month-day: 2018-08-31."
        ) from None


def as_years(text: str | None) -> tuple[int, int] | None:
    """A range of years typed as 2019-2025 or one year; null where none was typed.

    A year names the period that ends in it, as the published labels do.
    """
    if text is None:
        return None
    found = re.fullmatch(r"\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*", text)
    if not found:
        raise WrongUsage(f"“{text}” is not a range of years. Write it as 2019-2025.")
    first = int(found[1])
    last = int(found[2] or first)
    if last < first:
        raise WrongUsage(f"“{text}” runs backwards. Write the earlier year first.")
    return first, last
