"""Checks of filters and their items."""

from collections.abc import Iterator

from headway.publishing.open_data.checking import Check, Trouble, failure, listed, warning
from headway.publishing.open_data.files import OpenData
from headway.publishing.open_data.standard import FILTER, MOST_FILTER_ITEMS, TOTALS


def _more_than_one(given: OpenData) -> Iterator[Trouble]:
    if found := [name for name in given.filters if len(set(given.data.column(name))) < 2]:
        yield failure(f"A filter has one item only: {listed(found)}.", "Remove the column.")


def _blanks(given: OpenData) -> Iterator[Trouble]:
    found = [
        name
        for name in (*given.filters, *given.groupings)
        if any(not value.strip() for value in given.data.column(name))
    ]
    if found:
        yield failure(f"Filters have blanks: {listed(found)}.", "Write Total, or Not available.")


def _white_space(given: OpenData) -> Iterator[Trouble]:
    found = [
        name
        for name in (*given.filters, *given.groupings)
        if any(value != value.strip() for value in given.data.column(name))
    ]
    if found:
        yield failure(f"Items begin or end with a space: {listed(found)}.", "Remove the spaces.")


def _too_many(given: OpenData) -> Iterator[Trouble]:
    for name in given.filters:
        count = len(set(given.data.column(name)))
        if count > MOST_FILTER_ITEMS:
            yield failure(
                f"“{name}” has {count:,} items, and {MOST_FILTER_ITEMS:,} are the most.",
                "Divide the file.",
            )


def _whole(given: OpenData) -> Iterator[Trouble]:
    """Every filter has its Total, or the default that the description names for it."""
    for row in given.of_type(FILTER):
        name, default = row.get("col_name", ""), row.get("filter_default", "")
        items = set(given.data.column(name))
        if default and default not in items:
            yield failure(
                f"“{name}” has no item “{default}”, its default.", "Correct filter_default."
            )
        elif items and not default and not any(item.lower() in TOTALS for item in items):
            yield warning(
                f"“{name}” has no Total.", "Add rows for the whole, or name a filter_default."
            )


CHECKS = (
    Check(
        name="precheck_filter_not_singular",
        title="Every filter has more than one item",
        test=_more_than_one,
        comes_first=True,
    ),
    Check(name="check_filter_blanks", title="No filter has blanks", test=_blanks),
    Check(
        name="check_filter_whitespace",
        title="No item begins or ends with a space",
        test=_white_space,
    ),
    Check(name="check_filter_item_limit", title="No filter has too many items", test=_too_many),
    Check(
        name="check_filter_defaults",
        title="Every filter has its whole, or its default",
        test=_whole,
    ),
)
