"""A file of results: a CSV file whose every row says its academic year and its school."""

import re
from collections.abc import Callable
from io import BufferedReader
from itertools import chain

from headway.collections.csv_rows import rows_of, table_with_header
from headway.collections.layout import Layout
from headway.collections.rows import Row
from headway.collections.statutory_return import Rows
from headway.collections.submission import Submission
from headway.errors import FileRefused, OurMistake
from headway.vocabulary.years import AcademicYear

_YEAR = re.compile(r"(20\d\d)[/-]?(20)?(\d\d)")


def as_it_stands(row: Row) -> Row:
    """The row, for a file whose rows give a school's seven digits."""
    return row


def read_result_file(
    stream: BufferedReader,
    name: str,
    layout: Layout,
    completed: Callable[[Row], Row] = as_it_stands,
) -> Rows:
    """The submission, as the first row says, and every row of the file.

    The file is of one school where its rows are: that is for its caller to see, row by row.
    ``completed`` gives a row its school's seven digits (``laestab``) where the file does not.

    Raises:
        FileRefused: There is no row under the header, or the first does not say its year
            or its school.
    """
    table = table_with_header(layout, stream.peek())
    if table is None:
        raise OurMistake(f"A file was taken for {layout.return_id} that is not one.")
    rows = map(completed, rows_of(stream, table, name))
    first = next(rows, None)
    if first is None:
        raise FileRefused(f"The file {name} has a header and no rows; export it again.")
    year, school = year_of(first), first.values.get("laestab") or ""
    if year is None or not re.fullmatch(r"[0-9]{7}", school):
        raise FileRefused(
            f"The first row of the file {name} does not say its academic year (2023/2024) and "
            "its school (seven digits); export it again."
        )
    submission = Submission(
        return_id=layout.return_id,
        tables=(table.name,),
        year=year,
        la_code=first.values.get("la_code") or school[:3],
    )
    return submission, chain([first], rows)


def year_of(row: Row) -> AcademicYear | None:
    """The year as written: 2023/2024, 2023/24 or 202324."""
    found = _YEAR.fullmatch(row.values.get("academic_year") or "")
    if not found or int(found[3]) != (int(found[1]) + 1) % 100:
        return None
    return AcademicYear(int(found[1]))
