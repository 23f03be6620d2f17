"""Checks that both files have the columns they must, and speak of the same ones."""

from collections.abc import Iterator

from headway.publishing.open_data.checking import Check, Trouble, failure, listed, warning
from headway.publishing.open_data.files import OpenData
from headway.publishing.open_data.standard import (
    DATA_COLUMNS,
    GEOGRAPHY_COLUMNS,
    META_COLUMNS,
    OPTIONAL_META_COLUMNS,
)


def _data_columns(given: OpenData) -> Iterator[Trouble]:
    if missing := [name for name in DATA_COLUMNS if name not in given.data.columns]:
        yield failure(f"The data has no column {listed(missing)}.", "Add it.")


def _meta_columns(given: OpenData) -> Iterator[Trouble]:
    if missing := [name for name in META_COLUMNS if name not in given.meta.columns]:
        yield failure(
            f"The description has no column {listed(missing)}.", "Add it, blank if need be."
        )


def _strange_meta_columns(given: OpenData) -> Iterator[Trouble]:
    known = {*META_COLUMNS, *OPTIONAL_META_COLUMNS}
    if strange := [name for name in given.meta.columns if name not in known]:
        yield failure(
            f"The description has a column it cannot have: {listed(strange)}.", "Remove it."
        )


def _as_many(given: OpenData) -> Iterator[Trouble]:
    if len(given.meta.rows) >= len(given.data.columns):
        yield failure(
            f"The description has {len(given.meta.rows)} rows, and the data only "
            f"{len(given.data.columns)} columns.",
            "Describe filters and indicators that the data has, and no others.",
        )


def _described(given: OpenData) -> Iterator[Trouble]:
    own = {row.get("col_name", "") for row in given.described}
    own |= {row.get("filter_grouping_column", "") for row in given.described}
    fixed = {*DATA_COLUMNS, *GEOGRAPHY_COLUMNS}
    if strange := [n for n in given.data.columns if n not in fixed and n not in own]:
        yield warning(
            f"Nothing describes the column {listed(strange)}; it will not be shown.",
            "Describe it as a filter or an indicator, or remove it.",
        )


def _there(given: OpenData) -> Iterator[Trouble]:
    named = [row.get("col_name", "") for row in given.described]
    if missing := [name for name in named if name and not given.data.has(name)]:
        yield failure(f"The data has no column {listed(missing)}.", "Correct col_name, or add it.")


CHECKS = (
    Check(
        name="precheck_col_req_data",
        title="The data has the columns it must",
        test=_data_columns,
        comes_first=True,
    ),
    Check(
        name="precheck_col_req_meta",
        title="The description has the columns it must",
        test=_meta_columns,
        comes_first=True,
    ),
    Check(
        name="precheck_col_invalid_meta",
        title="The description has no other columns",
        test=_strange_meta_columns,
        comes_first=True,
    ),
    Check(
        name="precheck_col_to_rows",
        title="The data has more columns than the description has rows",
        test=_as_many,
        comes_first=True,
    ),
    Check(
        name="precheck_cross_data_to_meta",
        title="Every column of the data is described",
        test=_described,
        comes_first=True,
    ),
    Check(
        name="precheck_cross_meta_to_data",
        title="Every column described is in the data",
        test=_there,
        comes_first=True,
    ),
)
