"""Checks of the names of files and columns."""

import re
from collections.abc import Iterator

from headway.publishing.open_data.checking import Check, Trouble, failure, listed, warning
from headway.publishing.open_data.files import META_ENDING, OpenData
from headway.publishing.open_data.standard import (
    FILTER_ENTRIES,
    HARMONISED,
    LONGEST_CODE,
    LONGEST_ITEM,
    LONGEST_LABEL,
    LONGEST_NAME,
    known_names,
)

_SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_FILE = re.compile(r"[A-Za-z0-9_\- ]+(\.meta)?\.csv")


def _file_spaces(given: OpenData) -> Iterator[Trouble]:
    for name in (given.data.name, given.meta.name):
        if " " in name:
            yield failure(f"The file name “{name}” has a space.", "Write _ in its place.")


def _file_special(given: OpenData) -> Iterator[Trouble]:
    for name in (given.data.name, given.meta.name):
        if not _FILE.fullmatch(name):
            yield failure(
                f"The file name “{name}” has other than letters, digits, _ and -.",
                "Rename the file.",
            )


def _files_match(given: OpenData) -> Iterator[Trouble]:
    wanted = given.data.name.removesuffix(".csv") + META_ENDING
    if given.meta.name != wanted:
        yield failure(f"The description is called “{given.meta.name}”.", f"Call it “{wanted}”.")


def _column_spaces(given: OpenData) -> Iterator[Trouble]:
    if found := [name for name in given.data.columns if " " in name]:
        yield failure(f"Column names have spaces: {listed(found)}.", "Write _ in their place.")


def _column_start(given: OpenData) -> Iterator[Trouble]:
    if found := [name for name in given.data.columns if not re.match(r"[a-z]", name)]:
        yield warning(
            f"Column names do not begin with a small letter: {listed(found)}.", "Rename them."
        )


def _snake_case(given: OpenData) -> Iterator[Trouble]:
    if found := [name for name in given.data.columns if not _SNAKE_CASE.fullmatch(name)]:
        yield warning(
            f"Column names are not in snake_case: {listed(found)}.",
            "Use small letters and digits, with _ between words.",
        )


def _characteristic(given: OpenData) -> Iterator[Trouble]:
    found = [n for n in given.data.columns if n in ("characteristic", "characteristic_group")]
    if found:
        yield warning(
            f"{listed(found)} says nothing of what it holds.",
            "Have a column for each characteristic, such as sex and ethnicity_major.",
        )


def _smushed(given: OpenData) -> Iterator[Trouble]:
    found = [
        name for name in given.indicators if set(name.lower().split("_")) & set(FILTER_ENTRIES)
    ]
    if found:
        yield failure(
            f"Indicators hold what a filter should: {listed(found)}.",
            "Make the group a filter, and have one indicator for all groups.",
        )


def _dictionary(given: OpenData) -> Iterator[Trouble]:
    strange = [n for n in (*given.filters, *given.indicators) if n not in known_names()]
    if strange:
        yield warning(
            f"DfE's data dictionary has no {listed(strange)}.",
            "Use a name it has where one means the same; else leave it.",
        )


def _harmonised(given: OpenData) -> Iterator[Trouble]:
    for name in given.filters:
        for part, agreed in HARMONISED.items():
            if part in name and not any(name in names for names in HARMONISED.values()):
                yield warning(
                    f"“{name}” is not one of the names agreed on for it.",
                    f"Use {' or '.join(agreed)}.",
                )
                break


def _length(given: OpenData) -> Iterator[Trouble]:
    columns = (*given.filters, *given.indicators)
    labels = [row.get("label", "") for row in given.described]
    codes = {
        code for column in given.places if "code" in column for code in given.data.column(column)
    }
    items = {
        item for column in (*given.filters, *given.groupings) for item in given.data.column(column)
    }
    named = {
        name
        for column in given.places
        if column.endswith("name")
        for name in given.data.column(column)
    }
    for what, values, most in (
        ("Column names", columns, LONGEST_NAME),
        ("Labels", labels, LONGEST_LABEL),
        ("Location codes", sorted(codes), LONGEST_CODE),
        ("Filter items and names of places", sorted(items | named), LONGEST_ITEM),
    ):
        if found := [value for value in values if len(value) > most]:
            yield failure(
                f"{what} have over {most} characters: {listed(found, most=2)}.", "Shorten them."
            )


CHECKS = (
    Check(name="check_filename_spaces", title="No spaces in file names", test=_file_spaces),
    Check(
        name="check_filename_special",
        title="No special characters in file names",
        test=_file_special,
    ),
    Check(name="check_filenames_match", title="The two files have one name", test=_files_match),
    Check(name="check_col_names_spaces", title="No spaces in column names", test=_column_spaces),
    Check(
        name="check_col_var_start",
        title="Column names begin with a small letter",
        test=_column_start,
    ),
    Check(name="check_col_snake_case", title="Column names are in snake_case", test=_snake_case),
    Check(
        name="check_col_var_characteristic",
        title="No column called characteristic",
        test=_characteristic,
    ),
    Check(
        name="check_col_ind_smushed", title="No indicator holds what a filter should", test=_smushed
    ),
    Check(
        name="check_data_dictionary",
        title="Columns have the names of the data dictionary",
        test=_dictionary,
    ),
    Check(name="check_harmonised", title="Filters have the names agreed on", test=_harmonised),
    Check(
        name="check_api_char_limit",
        title="No name, label, code or item is too long for the API",
        test=_length,
    ),
)
