"""Asking a measure's own expressions of one row of its fact table, as the engine finds."""

from datetime import date

import duckdb

from headway.measures.definition import Mean, Rate, Share, TailGap
from headway.measures.library import measure_named
from headway.vocabulary.years import AcademicYear

Cell = int | str | bool | date | None


def achieves(measure_id: str, year: int = 2023, **row: Cell) -> bool:
    """Whether a row achieves a share's measure."""
    assert isinstance(measure_named(measure_id), Share)
    return asked(measure_id, "achieved", year, row) is True


def counts(measure_id: str, year: int = 2023, **row: Cell) -> bool:
    """Whether a row is counted."""
    return asked(measure_id, "counted", year, row) is True


def value_of(measure_id: str, year: int = 2023, **row: Cell) -> Cell:
    """What a row adds to a mean, a gap or the numerator of a rate."""
    measure = measure_named(measure_id)
    assert isinstance(measure, Mean | Rate | TailGap)
    return asked(measure_id, "numerator" if isinstance(measure, Rate) else "value", year, row)


def why_not(measure_id: str, **row: Cell) -> str:
    """The reason that is told of a row that is not counted; empty where none is named."""
    for each in measure_named(measure_id).left_out:
        if _found(each.where.sql(), row) is True:
            return each.because
    return ""


def asked(measure_id: str, part: str, year: int, row: dict[str, Cell]) -> Cell:
    """One part of a measure's edition of a year, on one row."""
    measure = measure_named(measure_id)
    return _found(measure.expressions(measure.edition(AcademicYear(year)))[part].sql(), row)


def _found(expression: str, row: dict[str, Cell]) -> Cell:
    columns = ", ".join(f"${name} AS {name}" for name in row)
    ((found,),) = duckdb.execute(f"SELECT {expression} FROM (SELECT {columns})", row).fetchall()
    answer: Cell = found
    return answer
