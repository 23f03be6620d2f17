"""What the record tables have in common: columns, rows on their way, and Arrow at the end."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from headway.store.contracts import Column, ColumnType, TableContract

if TYPE_CHECKING:
    import pyarrow

Values = tuple[Any, ...]
"""A row about to be shelved. While it is taken in, its first value is the place of a mention;
once children have pupil_ids, the pupil_id."""

PUPIL_ID = Column(name="pupil_id", type=ColumnType.BIG_WHOLE, unit="child")
YEAR = Column(name="year", type=ColumnType.WHOLE, unit="academic year, by the year it starts")
TERM = Column(name="term", type=ColumnType.TEXT, unit="autumn, spring or summer census")
LAESTAB = Column(name="laestab", type=ColumnType.TEXT, unit="school, by its seven digits")
ORIGIN = (
    Column(name="submission_id", type=ColumnType.TEXT, unit="sha256 of the file"),
    Column(name="row_number", type=ColumnType.WHOLE, unit="row or child in the file"),
)


def without_repeats(rows: Iterable[Values], grain: int) -> list[Values]:
    """The rows, of those that are equal in their first values only the one that came first."""
    first: dict[Values, Values] = {}
    for row in rows:
        first.setdefault(row[:grain], row)
    return list(first.values())


def as_arrow(contract: TableContract, rows: list[Values]) -> "pyarrow.Table":
    """The rows as an Arrow table of the contract's columns."""
    import pyarrow

    types = {
        ColumnType.TEXT: pyarrow.string(),
        ColumnType.WHOLE: pyarrow.int32(),
        ColumnType.BIG_WHOLE: pyarrow.int64(),
        ColumnType.DECIMAL: pyarrow.float64(),
        ColumnType.TRUTH: pyarrow.bool_(),
        ColumnType.DAY: pyarrow.date32(),
    }
    by_column = zip(*rows, strict=True) if rows else ((),) * len(contract.columns)
    return pyarrow.table(
        {
            column.name: pyarrow.array(values, types[column.type])
            for column, values in zip(contract.columns, by_column, strict=True)
        }
    )
