"""An open data file and the file that describes it, read as text: nothing is believed of it yet."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from headway.errors import FileRefused
from headway.publishing.open_data.standard import (
    FILTER,
    GEOGRAPHY_COLUMNS,
    INDICATOR,
    LEVELS,
)

META_ENDING = ".meta.csv"


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """A CSV file: ``columns`` as its header has them, ``rows`` each as long as the header."""

    name: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]

    def has(self, *columns: str) -> bool:
        """Whether every one of the columns is there."""
        return all(column in self.columns for column in columns)

    def column(self, name: str) -> list[str]:
        """A column's values from the top; none where there is no such column."""
        if name not in self.columns:
            return []
        place = self.columns.index(name)
        return [row[place] for row in self.rows]

    def records(self, *columns: str) -> list[tuple[str, ...]]:
        """Some columns, row by row. Every one must be there."""
        places = [self.columns.index(column) for column in columns]
        return [tuple(row[place] for place in places) for row in self.rows]


@dataclass(frozen=True)
class OpenData:
    """A data file and its description (``<the same name>.meta.csv``)."""

    data: Table
    meta: Table

    @cached_property
    def described(self) -> Sequence[Mapping[str, str]]:
        """The rows of the description, by column."""
        return [dict(zip(self.meta.columns, row, strict=True)) for row in self.meta.rows]

    def of_type(self, col_type: str) -> list[Mapping[str, str]]:
        """The rows of the description that are filters, or indicators."""
        return [row for row in self.described if row.get("col_type") == col_type]

    @cached_property
    def filters(self) -> list[str]:
        """The filters that the data has."""
        return self._names(FILTER)

    @cached_property
    def indicators(self) -> list[str]:
        """The indicators that the data has."""
        return self._names(INDICATOR)

    @cached_property
    def groupings(self) -> list[str]:
        """The columns that filters are grouped by, of those that the data has."""
        named = (row.get("filter_grouping_column", "") for row in self.of_type(FILTER))
        return [name for name in dict.fromkeys(named) if name and self.data.has(name)]

    @cached_property
    def levels(self) -> list[str]:
        """The geographic levels that rows are of, the known ones."""
        return [
            name for name in dict.fromkeys(self.data.column("geographic_level")) if name in LEVELS
        ]

    @cached_property
    def places(self) -> list[str]:
        """The geography columns that the data has."""
        return [column for column in self.data.columns if column in GEOGRAPHY_COLUMNS]

    def _names(self, col_type: str) -> list[str]:
        named = (row.get("col_name", "") for row in self.of_type(col_type))
        return [name for name in named if self.data.has(name)]


def read(file: Path) -> OpenData:
    """The data file, and beside it the one that describes it.

    Raises:
        FileRefused: Either is missing, is no CSV in UTF-8, or has rows of different lengths.
    """
    return OpenData(_table(file), _table(described_by(file)))


def described_by(file: Path) -> Path:
    """Where the description of a data file is looked for."""
    return file.with_name(file.name.removesuffix(".csv") + META_ENDING)


def _table(file: Path) -> Table:
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            rows = [tuple(row) for row in csv.reader(lines)]
    except OSError as error:
        raise FileRefused(f"The file {file.name} cannot be read: {error.strerror}.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise FileRefused(
            f"The file {file.name} is no CSV file in UTF-8; save it as one."
        ) from error
    if not rows:
        raise FileRefused(f"The file {file.name} is empty.")
    header, *rest = rows
    for number, row in enumerate(rest, start=2):
        if len(row) != len(header):
            raise FileRefused(
                f"Row {number} of {file.name} has {len(row)} values, and the header {len(header)}."
            )
    return Table(name=file.name, columns=header, rows=rest)
