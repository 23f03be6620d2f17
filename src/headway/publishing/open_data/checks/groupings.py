"""Checks of the columns by which filters are grouped."""

import re
from collections import Counter
from collections.abc import Iterator

from headway.publishing.open_data.checking import Check, Trouble, failure, listed, warning
from headway.publishing.open_data.files import OpenData
from headway.publishing.open_data.standard import FILTER


def _pairs(given: OpenData) -> list[tuple[str, str]]:
    """Each filter that is grouped, and what groups it."""
    rows = given.of_type(FILTER)
    named = ((row.get("col_name", ""), row.get("filter_grouping_column", "")) for row in rows)
    return [(name, grouping) for name, grouping in named if grouping]


def _fewer(given: OpenData) -> Iterator[Trouble]:
    for name, grouping in _pairs(given):
        items, groups = (set(given.data.column(column)) for column in (name, grouping))
        if len(groups) > len(items):
            yield failure(
                f"“{grouping}” has {len(groups)} groups for {len(items)} items of “{name}”.",
                "Change the two about.",
            )


def _once(given: OpenData) -> Iterator[Trouble]:
    counted = Counter(grouping for _, grouping in _pairs(given))
    if found := [name for name, times in counted.items() if times > 1]:
        yield failure(f"{listed(found)} groups two filters.", "Have a grouping for each.")


def _filters_too(given: OpenData) -> Iterator[Trouble]:
    if found := [grouping for _, grouping in _pairs(given) if grouping in given.filters]:
        yield warning(
            f"{listed(found)} is a grouping and a filter.", "Describe it as one of the two."
        )


def _there(given: OpenData) -> Iterator[Trouble]:
    if found := [grouping for _, grouping in _pairs(given) if not given.data.has(grouping)]:
        yield failure(f"The data has no column {listed(found)}.", "Correct filter_grouping_column.")


def _stripped(given: OpenData) -> Iterator[Trouble]:
    named = dict.fromkeys(grouping for _, grouping in _pairs(given))
    counted = Counter(re.sub(r"[^a-z0-9]", "", name.lower()) for name in named)
    if any(times > 1 for times in counted.values()):
        yield failure("Two groupings differ in punctuation alone.", "Give them different names.")


CHECKS = (
    Check(
        name="check_filter_group_level",
        title="A grouping has no more levels than its filter",
        test=_fewer,
    ),
    Check(name="check_meta_fil_grp_dupe", title="No grouping serves two filters", test=_once),
    Check(name="check_meta_fil_grp_is_fil", title="No grouping is a filter too", test=_filters_too),
    Check(name="check_meta_fil_grp_match", title="Every grouping is in the data", test=_there),
    Check(
        name="check_meta_fil_grp_stripped",
        title="Groupings differ in more than punctuation",
        test=_stripped,
    ),
)
