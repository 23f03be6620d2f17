"""Records that go into an edition as they were given: which fields of which make which table."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from headway.linkage.records.taking import Source
from headway.linkage.tables import ORIGIN, PUPIL_ID, Values
from headway.store.contracts import Column, ColumnType, TableContract

_NOT_SAID = "not said, or not readable"
_YEAR = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class AsGiven:
    """One table of an edition, each row of it one record of a return: the pupil, the year of the
    return, ``fields`` of the record in the order of the contract's columns, and where it stood.
    ``grain`` are the places in a row of the contract's grain."""

    contract: TableContract
    fields: tuple[str, ...]
    grain: tuple[int, ...]

    def row(self, place: int, values: Mapping[str, Any], source: Source, number: int) -> Values:
        """A record's row, with the place of its mention for the pupil."""
        return (place, source.year, *(values[name] for name in self.fields), source.sha256, number)

    def once_each(self, rows: Iterable[Values]) -> list[Values]:
        """One row for each grain, as the latest year's return has it; none without all of it."""
        first: dict[Values, Values] = {}
        for row in sorted(rows, key=lambda row: -row[_YEAR]):
            key = tuple(row[place] for place in self.grain)
            if None not in key:
                first.setdefault(key, row)
        return list(first.values())


def as_given(
    name: str, one_row_per: str, *columns: Column, fields: str, grain: str, year: str
) -> AsGiven:
    """A table of which each row is one record.

    Args:
        name: Of the table.
        one_row_per: In words.
        columns: Those of its own; the pupil, the year and where it stood are added.
        fields: The record's fields for them, with spaces between.
        grain: The columns that no two rows of a pupil have alike, with spaces between.
        year: The unit of the column ``year``.
    """
    keys = grain.split()
    whole = (
        PUPIL_ID,
        Column(name="year", type=ColumnType.WHOLE, unit=year),
        *(_promised(each, is_key=each.name in keys) for each in columns),
        *ORIGIN,
    )
    names = [each.name for each in whole]
    contract = TableContract(
        name=name, one_row_per=one_row_per, grain=(PUPIL_ID.name, *keys), columns=whole
    )
    places = tuple(names.index(each) for each in contract.grain)
    return AsGiven(contract=contract, fields=tuple(fields.split()), grain=places)


def _promised(column: Column, *, is_key: bool) -> Column:
    null_means = "" if is_key else column.null_means or _NOT_SAID
    return Column(name=column.name, type=column.type, unit=column.unit, null_means=null_means)


def day(name: str, null_means: str = "") -> Column:
    """A day."""
    return Column(name=name, type=ColumnType.DAY, unit="day", null_means=null_means)


def code(name: str, unit: str, null_means: str = "") -> Column:
    """A code of the return's own list."""
    return Column(name=name, type=ColumnType.TEXT, unit=unit, null_means=null_means)


def whole(name: str, unit: str, null_means: str = "") -> Column:
    """A whole number."""
    return Column(name=name, type=ColumnType.WHOLE, unit=unit, null_means=null_means)


def yes(name: str, unit: str, null_means: str = "") -> Column:
    """A yes or a no."""
    return Column(name=name, type=ColumnType.TRUTH, unit=unit, null_means=null_means)
