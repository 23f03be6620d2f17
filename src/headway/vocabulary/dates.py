"""Dates: ISO in data, "22 November 2026" on a screen."""

from datetime import date, datetime

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def in_words(day: date) -> str:
    """The date as it stands on a page, the same in every locale."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def today() -> date:
    """Today by this machine's own clock and time zone."""
    return datetime.now().astimezone().date()
