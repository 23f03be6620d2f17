"""A sound open data file of invented figures, and how to spoil it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from headway.publishing.open_data.files import OpenData, Table, read

FILE = Path(__file__).parents[3] / "golden" / "open_data" / "attainment.csv"


def sound() -> OpenData:
    return read(FILE)


COLUMNS, ROWS = sound().data.columns, sound().data.rows

Row = tuple[str, ...]
Spoil = Callable[[OpenData], OpenData]


def data(change: Callable[[Table], Table]) -> Spoil:
    return lambda given: OpenData(change(given.data), given.meta)


def meta(change: Callable[[Table], Table]) -> Spoil:
    return lambda given: OpenData(given.data, change(given.meta))


def cell(row: int, column: str, value: str) -> Callable[[Table], Table]:
    """One value changed; a row below 0 stands for every row."""

    def change(table: Table) -> Table:
        place = table.columns.index(column)
        rows = [
            (*r[:place], value, *r[place + 1 :]) if number == row or row < 0 else r
            for number, r in enumerate(table.rows)
        ]
        return replace(table, rows=rows)

    return change


def called(name: str, new: str) -> Callable[[Table], Table]:
    """A column under another name."""
    return lambda table: replace(
        table, columns=tuple(new if column == name else column for column in table.columns)
    )


def without(name: str) -> Callable[[Table], Table]:
    """A column taken out."""

    def change(table: Table) -> Table:
        keep = [place for place, column in enumerate(table.columns) if column != name]
        return replace(
            table,
            columns=tuple(table.columns[place] for place in keep),
            rows=[tuple(row[place] for place in keep) for row in table.rows],
        )

    return change


def beside(name: str, values: Sequence[str]) -> Callable[[Table], Table]:
    """A column more."""
    return lambda table: replace(
        table,
        columns=(*table.columns, name),
        rows=[(*row, value) for row, value in zip(table.rows, values, strict=True)],
    )


def more(*rows: Row) -> Callable[[Table], Table]:
    """Rows more."""
    return lambda table: replace(table, rows=[*table.rows, *rows])


def named(name: str) -> Callable[[Table], Table]:
    """The file under another name."""
    return lambda table: replace(table, name=name)


def renamed_in_both(name: str, new: str) -> Spoil:
    """A column under another name in the data and in its description."""

    def change(given: OpenData) -> OpenData:
        place = next(n for n, row in enumerate(given.meta.rows) if row[0] == name)
        return OpenData(called(name, new)(given.data), cell(place, "col_name", new)(given.meta))

    return change


@dataclass(frozen=True, kw_only=True)
class Example:
    """A way to spoil the file that one check objects to."""

    check: str
    spoil: Spoil
    outcome: str = "failed"


def each(column: str) -> Callable[[Table], Table]:
    """Every row with a value of its own in a column."""

    def change(table: Table) -> Table:
        for row in range(len(table.rows)):
            table = cell(row, column, f"Group {row}")(table)
        return table

    return change
