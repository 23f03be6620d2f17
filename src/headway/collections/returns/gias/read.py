"""Reads the register of schools and its links: each a CSV file of the whole country.

Neither says of which day it is: it holds from the day it is received.
"""

from collections.abc import Iterator
from io import BufferedReader

from headway.collections.checks import gathered
from headway.collections.export_file import one_table, recognised_by_columns
from headway.collections.returns.gias import checks
from headway.collections.returns.gias.layout import LAYOUT
from headway.collections.rows import Record
from headway.collections.statutory_return import Return, Rows
from headway.collections.submission import Submission


def read(stream: BufferedReader, name: str) -> Rows:
    """The submission, which has neither a year nor an authority, and every row.

    Raises:
        FileRefused: There is no row under the header.
    """
    table, _, rows = one_table(stream, name, LAYOUT)
    return Submission(return_id=LAYOUT.return_id, tables=(table,), year=None, la_code=None), iter(
        rows
    )


def with_laestab(record: Record, _: Submission) -> Iterator[Record]:
    """An establishment with the seven digits that the returns know it by, where it has them."""
    if record.table == "establishment":
        values = dict(record.values)
        la_code, number = str(values["la_code"]), values["number"]
        has_both = la_code.isdecimal() and str(number or "").isdecimal()
        values["laestab"] = f"{la_code:0>3}{number!s:0>4}" if has_both else None
        record = record._replace(values=values)
    yield record


RETURN = Return(
    return_id=LAYOUT.return_id,
    name="register of schools (Get Information about Schools)",
    layout=LAYOUT,
    recognise=recognised_by_columns(LAYOUT),
    read=read,
    checks=gathered(checks),
    records=with_laestab,
)
