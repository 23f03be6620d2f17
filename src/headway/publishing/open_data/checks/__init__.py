"""The checks of open data, by what they look at; the first ones are those that others rest on."""

from headway.publishing.open_data.checking import Check
from headway.publishing.open_data.checks import (
    arithmetic,
    columns,
    describing,
    filters,
    groupings,
    indicators,
    names,
    places,
    time,
)

EVERY = (names, columns, describing, time, places, filters, groupings, indicators, arithmetic)
CHECKS: tuple[Check, ...] = tuple(
    sorted(
        (check for module in EVERY for check in module.CHECKS),
        key=lambda check: not check.comes_first,
    )
)
"""Every check, in the order they are made."""
