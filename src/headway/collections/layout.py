"""What a return's layout is: its tables, their fields, and where the layout was found.

A layout is data. A reader walks it to make rows of text, the checks take types and code sets
from it, and the documentation is drawn from it. Nothing here opens a file.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from headway.vocabulary.codes.code_set import ALWAYS, CodeSet, Validity
from headway.vocabulary.years import AcademicYear


class Form(StrEnum):
    """How the return is written."""

    XML = "XML"
    CSV = "CSV"


class Kind(StrEnum):
    """What a field holds, once its text has passed the checks."""

    TEXT = "text"
    WHOLE = "whole number"
    NUMBER = "number"
    DATE = "date"
    FLAG = "yes or no"
    CODE = "code"
    UPN = "UPN"
    ULN = "ULN"
    URN = "URN"
    POSTCODE = "postcode"


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field of a table: Headway's name for it, and where it stands in the file.

    ``path`` is the element path below the record (XML) or the column header (CSV);
    ``also`` lists names it had in other years. ``personal`` fields go to the identity
    shelf, and their values never into a log, an error or a file name. ``terms`` limits a
    census field to the terms that collect it; empty means every term.
    """

    name: str
    path: str
    kind: Kind = Kind.TEXT
    codes: CodeSet | None = None
    also: tuple[str, ...] = ()
    required: bool = False
    personal: bool = False
    repeats: bool = False
    terms: tuple[str, ...] = ()
    years: Validity = ALWAYS


@dataclass(frozen=True, kw_only=True)
class Table:
    """One kind of record in a return.

    ``path`` is the element path of a record from the root (XML) or the file name pattern
    (CSV). ``parent`` names the table a nested record belongs to; None at the top. A CSV file is
    known by the columns of ``known_by``; where that is empty, by those no record can be without.
    """

    name: str
    grain: str
    path: str
    fields: tuple[Field, ...]
    key: tuple[str, ...] = ()
    parent: str | None = None
    columns: tuple[str, ...] = ()
    known_by: tuple[str, ...] = ()

    def field(self, name: str) -> Field:
        return next(field for field in self.fields if field.name == name)

    def field_at(self, path: str) -> Field | None:
        """The field that stands at an element path or under a column header, old names too."""
        return next((f for f in self.fields if path == f.path or path in f.also), None)


@dataclass(frozen=True, kw_only=True)
class Layout:
    """A return's layout, with the years it holds for and the source it was taken from.

    ``official_rules`` is how many rules DfE's own validation of the return has, null where that
    is not known here; ``official_rules_source`` says where the number was found, and of what year.
    """

    return_id: str
    form: Form
    tables: tuple[Table, ...]
    first: AcademicYear
    last: AcademicYear | None = None
    not_collected: tuple[AcademicYear, ...] = ()
    source: str
    not_confirmed: tuple[str, ...] = ()
    date_format: str = "%Y-%m-%d"
    financial_year: bool = False
    official_rules: int | None = None
    official_rules_source: str = ""

    def table(self, name: str) -> Table:
        return next(table for table in self.tables if table.name == name)

    def fields(self) -> Iterator[tuple[Table, Field]]:
        for table in self.tables:
            for field in table.fields:
                yield table, field

    def holds_in(self, year: AcademicYear) -> bool:
        """Whether the return was collected in that year by this layout."""
        in_span = self.first <= year and (self.last is None or year <= self.last)
        return in_span and year not in self.not_collected


def columns_of(folder: Path) -> tuple[str, ...]:
    """The header row of a result file, in order, as ``columns.csv`` beside its layout lists it."""
    with (folder / "columns.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(row["column"] for row in csv.DictReader(lines))
