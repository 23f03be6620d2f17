"""Checks of what the description says of filters and indicators."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from headway.publishing.open_data.checking import Check, Trouble, failure, listed, warning
from headway.publishing.open_data.files import OpenData
from headway.publishing.open_data.standard import (
    FILTER,
    GEOGRAPHY_COLUMNS,
    INDICATOR,
    OBSERVATIONAL_UNIT,
    UNITS,
)

Row = Mapping[str, str]


def _of(col_type: str, wrong: Callable[[Row], bool], says: str, fix: str):  # type: ignore[no-untyped-def]
    """A check of every filter or indicator: ``says`` is followed by those that are wrong."""

    def test(given: OpenData) -> Iterator[Trouble]:
        rows = given.of_type(col_type)
        if found := [row.get("col_name", "") for row in rows if wrong(row)]:
            yield failure(f"{says}: {listed(found)}.", fix)

    return test


def _has(key: str) -> Callable[[Row], bool]:
    return lambda row: bool(row.get(key, ""))


def _named(given: OpenData) -> Iterator[Trouble]:
    if rows := [n for n, row in enumerate(given.described, start=2) if not row.get("col_name")]:
        yield failure(f"Row {rows[0]} of the description has no col_name.", "Name its column.")


def _typed(given: OpenData) -> Iterator[Trouble]:
    types = {row.get("col_type", "") for row in given.described}
    if strange := sorted(types - {FILTER, INDICATOR}):
        yield failure(f"col_type is {listed(strange)}.", "Write Filter or Indicator.")
    for each in (FILTER, INDICATOR):
        if each not in types:
            what = warning if each == FILTER else failure
            yield what(f"Nothing is described as {each}.", f"Describe at least one {each}.")


def _spaces(given: OpenData) -> Iterator[Trouble]:
    found = [row.get("col_name", "") for row in given.described]
    if found := [name for name in found if " " in name]:
        yield failure(f"col_name has spaces: {listed(found)}.", "Write _ in their place.")


def _twice(key: str, what: str) -> Callable[[OpenData], Iterator[Trouble]]:
    def test(given: OpenData) -> Iterator[Trouble]:
        counted = Counter(row.get(key, "") for row in given.described if row.get(key, ""))
        if found := [value for value, times in counted.items() if times > 1]:
            yield failure(f"{what} stand twice: {listed(found)}.", "Keep each once.")

    return test


def _labelled(given: OpenData) -> Iterator[Trouble]:
    found = [row.get("col_name", "") for row in given.described if not row.get("label", "").strip()]
    if found:
        yield failure(f"There is no label for {listed(found)}.", "Say what it is in plain words.")


def _units(given: OpenData) -> Iterator[Trouble]:
    units = {row.get("indicator_unit", "") for row in given.of_type(INDICATOR)}
    if strange := sorted(units - set(UNITS)):
        known = ", ".join(unit for unit in UNITS if unit)
        yield failure(f"The unit {listed(strange)} is not one there is.", f"Use {known}, or blank.")


def _places_given(given: OpenData) -> Iterator[Trouble]:
    rows = given.of_type(INDICATOR)
    if found := [row.get("col_name", "") for row in rows if not row.get("indicator_dp", "")]:
        yield warning(
            f"No decimal places are set for {listed(found)}.", "Set indicator_dp: 0 for counts."
        )


def _places_whole(given: OpenData) -> Iterator[Trouble]:
    found = [row.get("indicator_dp", "") for row in given.described]
    if strange := [text for text in found if text and not text.isdecimal()]:
        yield failure(f"indicator_dp is {listed(strange)}.", "Write a whole number, or nothing.")


def _units_described(given: OpenData) -> Iterator[Trouble]:
    named = [row.get("col_name", "") for row in given.described]
    if found := [name for name in named if OBSERVATIONAL_UNIT.fullmatch(name)]:
        yield failure(
            f"{listed(found)} says where a row is of, and is no filter or indicator.",
            "Take it out of the description.",
        )


def _geography(given: OpenData) -> Iterator[Trouble]:
    named = [row.get("col_name", "") for row in given.described]
    if found := [name for name in named if name in GEOGRAPHY_COLUMNS]:
        yield failure(
            f"{listed(found)} is geography, not a filter.", "Take it out of the description."
        )


CHECKS = (
    Check(
        name="precheck_meta_col_name",
        title="Every row of the description names its column",
        test=_named,
        comes_first=True,
    ),
    Check(
        name="precheck_meta_col_type",
        title="Every column described is a filter or an indicator",
        test=_typed,
        comes_first=True,
    ),
    Check(
        name="precheck_meta_ob_unit",
        title="No observational unit is described",
        test=_units_described,
        comes_first=True,
    ),
    Check(
        name="check_meta_geog_catch", title="No geography is described as a filter", test=_geography
    ),
    Check(
        name="check_meta_col_name_dupe",
        title="No column is described twice",
        test=_twice("col_name", "Column names"),
    ),
    Check(name="check_meta_col_name_spaces", title="No col_name has spaces", test=_spaces),
    Check(
        name="check_meta_dupe_label", title="No label stands twice", test=_twice("label", "Labels")
    ),
    Check(name="check_meta_label", title="Every column described has a label", test=_labelled),
    Check(
        name="check_meta_fil_grp",
        title="Indicators have no filter grouping",
        test=_of(
            INDICATOR,
            _has("filter_grouping_column"),
            "Indicators have a filter_grouping_column",
            "Leave it blank.",
        ),
    ),
    Check(
        name="check_meta_filter_hint",
        title="Indicators have no filter hint",
        test=_of(
            INDICATOR, _has("filter_hint"), "Indicators have a filter_hint", "Leave it blank."
        ),
    ),
    Check(
        name="check_meta_ind_unit",
        title="Filters have no unit",
        test=_of(
            FILTER, _has("indicator_unit"), "Filters have an indicator_unit", "Leave it blank."
        ),
    ),
    Check(name="check_meta_ind_unit_validation", title="Units are those there are", test=_units),
    Check(
        name="check_meta_indicator_dp",
        title="Filters have no decimal places",
        test=_of(FILTER, _has("indicator_dp"), "Filters have an indicator_dp", "Leave it blank."),
    ),
    Check(
        name="check_meta_ind_dp_set",
        title="Indicators have their decimal places",
        test=_places_given,
    ),
    Check(
        name="check_meta_ind_dp_values",
        title="Decimal places are whole numbers",
        test=_places_whole,
    ),
    Check(
        name="check_meta_indicator_grouping",
        title="Filters have no indicator grouping",
        test=_of(
            FILTER,
            _has("indicator_grouping"),
            "Filters have an indicator_grouping",
            "Leave it blank.",
        ),
    ),
)
