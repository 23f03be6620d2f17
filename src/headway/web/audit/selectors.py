"""Reading the journal for a page."""

from headway.store.journal import BrokenPlace, Entry
from headway.web.config.shelves import journal

A_PAGE = 50


def entries_before(number: int | None) -> list[Entry]:
    """The newest entries, newest first; those before a number where one is given."""
    return journal().newest(A_PAGE, before=number)


def first_broken_place() -> BrokenPlace | None:
    """Where the journal's chain no longer holds; null where it is whole."""
    return journal().verify()
