"""Reads an early years census file: one CSV file for the authority, whose rows name providers."""

from datetime import date, timedelta
from io import BufferedReader
from itertools import chain

from headway.collections.checks import gathered
from headway.collections.csv_rows import rows_of, table_with_header
from headway.collections.result_file import year_of
from headway.collections.returns.early_years_census import checks
from headway.collections.returns.early_years_census.layout import CHILD, LAYOUT
from headway.collections.statutory_return import Return, Rows
from headway.collections.submission import Submission
from headway.errors import FileRefused
from headway.vocabulary.years import AcademicYear

_THURSDAY = 3


def recognise(head: bytes) -> tuple[str, ...]:
    """The table whose columns the file has."""
    table = table_with_header(LAYOUT, head)
    return (table.name,) if table else ()


def read(stream: BufferedReader, name: str) -> Rows:
    """The submission, from the first row, and every row.

    Raises:
        FileRefused: There is no row, or the first does not say its year and authority.
    """
    rows = rows_of(stream, CHILD, name)
    first = next(rows, None)
    if first is None:
        raise FileRefused(f"The file {name} has a header and no rows; export it again.")
    year, la_code = year_of(first), first.values.get("la_code") or ""
    if year is None or len(la_code) != 3 or not la_code.isdecimal():
        raise FileRefused(
            f"The first row of the file {name} does not say its academic year (2023/2024) and its "
            "authority (three digits); export it again."
        )
    submission = Submission(
        return_id=LAYOUT.return_id,
        tables=(CHILD.name,),
        year=year,
        la_code=la_code,
        reference_on=_census_day(year),
    )
    return submission, chain([first], rows)


def _census_day(year: AcademicYear) -> date:
    """The third Thursday of January, as for the spring school census."""
    january = date(year.start + 1, 1, 1)
    return january + timedelta(days=(_THURSDAY - january.weekday()) % 7 + 14)


RETURN = Return(
    return_id=LAYOUT.return_id,
    name="early years census",
    layout=LAYOUT,
    recognise=recognise,
    read=read,
    checks=gathered(checks),
)
