"""Our own checks, of sums: percentages that recompute, parts that add up, what could be worked out.

A percentage is one whose name ends in ``_percent`` beside a count of the same stem in ``_count``,
and is of the count of that stem in ``_total``, or else of the eligible pupils, or of the pupils.
Parts add up for every filter that has a Total and is not grouped.
"""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from headway.publishing.open_data.checking import Check, Trouble, failure, listed, warning
from headway.publishing.open_data.files import OpenData
from headway.publishing.open_data.numbers import as_number, decimals
from headway.publishing.open_data.standard import INDICATOR, TOTALS
from headway.vocabulary.rounding import rounded

HIDDEN = "c"
WHOLES = ("eligible_pupil_count", "pupil_count")
"""Counts that a percentage may be of, where none has its stem."""


def _percentages(given: OpenData) -> Iterator[Trouble]:
    for name in given.indicators:
        stem = name.removesuffix("_percent")
        wholes = (f"{stem}_total", *WHOLES)
        whole = next((one for one in wholes if one in given.indicators), None)
        part = f"{stem}_count"
        if stem == name or whole in (None, part) or part not in given.indicators:
            continue
        wrong = 0
        for shown, achieved, of in given.data.records(name, part, str(whole)):
            value, top, bottom = as_number(shown), as_number(achieved), as_number(of)
            if value is None or top is None or not bottom:
                continue
            wrong += rounded(100 * top / bottom, decimals(shown)) != value
        if wrong:
            yield failure(
                f"“{name}” is not {part} of {whole} in {wrong:,} rows.",
                "Work it out from the counts, rounded once.",
            )


def _sums(given: OpenData) -> Iterator[Trouble]:
    for filter_name, indicator, parts, total in _wholes(given):
        values = [as_number(text) for text in parts]
        whole = as_number(total)
        if whole is None or not values or any(value is None for value in values):
            continue
        if sum((value for value in values if value is not None), Decimal()) != whole:
            yield warning(
                f"The items of “{filter_name}” do not add up to its Total in “{indicator}”.",
                "Say why in the description (rounding, a part not shown), or mend it.",
            )
            return


def _worked_out(given: OpenData) -> Iterator[Trouble]:
    found = [
        f"{indicator} by {filter_name}"
        for filter_name, indicator, parts, total in _wholes(given)
        if parts.count(HIDDEN) == 1
        and as_number(total) is not None
        and all(text == HIDDEN or as_number(text) is not None for text in parts)
    ]
    if found:
        yield failure(
            f"A hidden number is the Total less the others: {listed(found)}.",
            "Hide a second part, or the Total.",
        )


def _wholes(given: OpenData) -> Iterator[tuple[str, str, list[str], str]]:
    """For each filter with a Total, each count, and each set of rows alike in all else: the
    filter, the count, its values in the parts, and its value in the Total."""
    counts = [
        row.get("col_name", "")
        for row in given.of_type(INDICATOR)
        if row.get("indicator_unit", "") == "" and row.get("col_name", "") in given.indicators
    ]
    aside = set(given.indicators) | set(given.groupings)
    for name in given.filters:
        if name in _grouped(given):
            continue
        others = [c for c in given.data.columns if c not in aside and c != name]
        sets: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
        for row in given.data.records(name, *counts, *others):
            sets[row[1 + len(counts) :]].append(row[: 1 + len(counts)])
        for rows in sets.values():
            whole = [row for row in rows if row[0].lower() in TOTALS]
            parts = [row for row in rows if row[0].lower() not in TOTALS]
            if len(whole) == 1 and parts:
                for place, count in enumerate(counts, start=1):
                    yield name, count, [row[place] for row in parts], whole[0][place]


def _grouped(given: OpenData) -> set[str]:
    return {row.get("col_name", "") for row in given.described if row.get("filter_grouping_column")}


CHECKS = (
    Check(
        name="headway_percentages_recompute",
        title="Percentages are those of their counts",
        test=_percentages,
    ),
    Check(name="headway_totals_add_up", title="Items add up to their Total", test=_sums),
    Check(
        name="headway_nothing_worked_out",
        title="No hidden number can be worked out from a Total",
        test=_worked_out,
    ),
)
