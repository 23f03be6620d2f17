"""Checks of values: what stands where a number should, and rows that stand twice."""

from collections import Counter
from collections.abc import Iterator

from headway.publishing.open_data.checking import Check, Trouble, failure, listed, warning
from headway.publishing.open_data.files import OpenData
from headway.publishing.open_data.numbers import as_number
from headway.publishing.open_data.standard import LEGACY_SYMBOLS, NO_VALUES, SYMBOLS


def _values(given: OpenData) -> Iterator[Trouble]:
    units = {row.get("col_name", ""): row.get("indicator_unit", "") for row in given.described}
    for name in given.indicators:
        if units.get(name) == "numberstring":
            continue
        wrong = [
            value
            for value in dict.fromkeys(given.data.column(name))
            if value not in SYMBOLS and as_number(value) is None
        ]
        if wrong:
            yield failure(
                f"“{name}” holds {listed(wrong)}.",
                f"Write a plain number, or one of {', '.join(SYMBOLS)}.",
            )


def _nothing(given: OpenData) -> Iterator[Trouble]:
    for name in (*given.filters, *given.indicators):
        found = dict.fromkeys(given.data.column(name))
        if wrong := [value for value in found if value.strip().lower() in NO_VALUES]:
            yield failure(
                f"“{name}” holds {listed(wrong)} for nothing.", f"Use one of {', '.join(SYMBOLS)}."
            )
        if old := [value for value in found if value in LEGACY_SYMBOLS]:
            yield warning(f"“{name}” holds the old symbol {listed(old)}.", "Use x, z or low.")


def _twice(given: OpenData) -> Iterator[Trouble]:
    aside = set(given.indicators)
    says_what = [column for column in given.data.columns if column not in aside]
    counted = Counter(given.data.records(*says_what))
    twice = sum(times - 1 for times in counted.values())
    if twice:
        yield failure(
            f"{twice:,} rows say of the same thing what another row says.", "Keep each once."
        )


CHECKS = (
    Check(name="check_ind_invalid_entry", title="Indicators hold numbers or symbols", test=_values),
    Check(
        name="check_general_null", title="Nothing stands for nothing but the symbols", test=_nothing
    ),
    Check(name="check_general_dupes", title="No row stands twice", test=_twice),
)
