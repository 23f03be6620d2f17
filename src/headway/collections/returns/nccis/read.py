"""Reads a month of the NCCIS return: a CSV file whose rows say their year and month."""

import re
from calendar import monthrange
from datetime import date
from io import BufferedReader

from headway.collections.checks import gathered
from headway.collections.export_file import one_table, recognised_by_columns
from headway.collections.returns.nccis import checks
from headway.collections.returns.nccis.layout import LAYOUT
from headway.collections.rows import Row
from headway.collections.statutory_return import Return, Rows
from headway.collections.submission import Submission
from headway.collections.typed import as_whole
from headway.errors import FileRefused
from headway.vocabulary.years import academic_year_of

_YEAR = re.compile(r"(20\d\d)[/-]?(?:20)?(\d\d)")
_SEPTEMBER = 9


def read(stream: BufferedReader, name: str) -> Rows:
    """The submission, from the first row, and every row.

    Raises:
        FileRefused: There is no row, or the first does not say its year, month and authority.
    """
    table, first, rows = one_table(stream, name, LAYOUT)
    last_day, la_code = month_of(first), first.values.get("la_code") or ""
    if last_day is None or not re.fullmatch(r"[0-9]{3}", la_code):
        raise FileRefused(
            f"The first row of the file {name} does not say its academic year (2024/2025), its "
            "month (1 to 12) and its authority (three digits); export it again."
        )
    submission = Submission(
        return_id=LAYOUT.return_id,
        tables=(table,),
        year=academic_year_of(last_day),
        la_code=la_code,
        reference_on=last_day,
    )
    return submission, rows


def month_of(row: Row) -> date | None:
    """The last day of the month that a row is of; null where it does not say."""
    found = _YEAR.fullmatch(row.values.get("academic_year") or "")
    month = as_whole(row.values.get("month") or "")
    if not found or month is None or not 1 <= month <= 12:
        return None
    start = int(found[1])
    if int(found[2]) != (start + 1) % 100:
        return None
    year = start if month >= _SEPTEMBER else start + 1
    return date(year, month, monthrange(year, month)[1])


RETURN = Return(
    return_id=LAYOUT.return_id,
    name="National Client Caseload Information System (NCCIS) return",
    layout=LAYOUT,
    recognise=recognised_by_columns(LAYOUT),
    read=read,
    checks=gathered(checks),
)
