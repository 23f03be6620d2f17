"""A file that says in each row whose it is and of which day it speaks.

So are the layouts that Headway publishes for what an authority's own systems export, and
those of returns that we read as a table.
"""

import re
from collections.abc import Callable
from functools import partial
from io import BufferedReader
from itertools import chain

from headway.collections.csv_rows import rows_of, table_with_header
from headway.collections.layout import Field, Kind, Layout
from headway.collections.rows import Row
from headway.collections.statutory_return import Rows
from headway.collections.submission import Submission
from headway.collections.typed import as_day
from headway.errors import FileRefused, OurMistake
from headway.vocabulary.codes.exports import SEX_OR_UNKNOWN
from headway.vocabulary.years import academic_year_of

AUTHORITY = Field(name="la_code", path="local_authority", required=True)
AS_AT = Field(name="as_at", path="as_at", kind=Kind.DATE, required=True)
WHOSE_AND_WHEN = (AUTHORITY, AS_AT)
"""The first two columns of every layout of ours: the authority's three digits, and the day."""

CHILD = (
    Field(name="upn", path="upn", kind=Kind.UPN, personal=True),
    Field(name="child", path="child_id", personal=True),
    Field(name="surname", path="surname", personal=True),
    Field(name="forename", path="forename", personal=True),
    Field(name="born_on", path="date_of_birth", kind=Kind.DATE, personal=True),
    Field(name="sex", path="sex", kind=Kind.CODE, codes=SEX_OR_UNKNOWN),
    Field(name="postcode", path="postcode", kind=Kind.POSTCODE, personal=True),
    Field(name="restriction", path="restriction"),
)
"""Who a child is, in every layout of ours: a pupil number, the number of a child in care, or a
name and a birth date will do. ``child_id`` is the number that the SSDA903 return knows.
``restriction`` is adopted, refuge or address_withheld, where the record is restricted."""


def columns_of(*fields: Field) -> tuple[str, ...]:
    """The header of a layout of ours: its fields in their order."""
    return tuple(field.path for field in fields)


def recognised_by_columns(layout: Layout) -> Callable[[bytes], tuple[str, ...]]:
    """How a file of the layout is known: it has the columns that a row cannot do without."""

    def recognise(head: bytes) -> tuple[str, ...]:
        table = table_with_header(layout, head)
        return (table.name,) if table else ()

    return recognise


def reader_of_exports(
    layout: Layout, *, day: str = "as_at"
) -> Callable[[BufferedReader, str], Rows]:
    """How a file of the layout is read; ``day`` is the field that says of which day it is."""
    return partial(_read, layout, day)


def one_table(stream: BufferedReader, name: str, layout: Layout) -> tuple[str, Row, chain[Row]]:
    """The table that the file is, its first row, and all its rows.

    Raises:
        FileRefused: There is no row under the header.
    """
    table = table_with_header(layout, stream.peek())
    if table is None:
        raise OurMistake(f"A file was taken for {layout.return_id} that is not one.")
    rows = rows_of(stream, table, name)
    first = next(rows, None)
    if first is None:
        raise FileRefused(f"The file {name} has a header and no rows; export it again.")
    return table.name, first, chain([first], rows)


def _read(layout: Layout, day: str, stream: BufferedReader, name: str) -> Rows:
    table, first, rows = one_table(stream, name, layout)
    la_code, on = first.values.get("la_code") or "", as_day(first.values.get(day) or "")
    if on is None or not re.fullmatch(r"[0-9]{3}", la_code):
        paths = [layout.table(table).field(each).path for each in ("la_code", day)]
        raise FileRefused(
            f"The first row of the file {name} does not say whose it is and of which day "
            f"({paths[0]}, three digits; {paths[1]}, a date); export it again."
        )
    submission = Submission(
        return_id=layout.return_id,
        tables=(table,),
        year=academic_year_of(on),
        la_code=la_code,
        reference_on=on,
    )
    return submission, rows
