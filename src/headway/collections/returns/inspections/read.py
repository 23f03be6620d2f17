"""Reads inspection outcomes: a CSV file of one era, of any or every authority.

The era is known by the columns: report-card areas, an overall grade, or judgements alone.
"""

from collections.abc import Iterator
from io import BufferedReader

from headway.collections.checks import gathered
from headway.collections.export_file import one_table, recognised_by_columns
from headway.collections.returns.inspections import checks
from headway.collections.returns.inspections.layout import LAYOUT
from headway.collections.rows import Record, Row
from headway.collections.statutory_return import Return, Rows
from headway.collections.submission import Submission

_NOTHING = frozenset({"NULL", "Not applicable", "Not judged", "N/A"})


def read(stream: BufferedReader, name: str) -> Rows:
    """The submission, which has neither a year nor an authority, and the row of each inspection.

    Ofsted's file of the latest inspections has a row for each school; one without an inspection
    of the era says nothing of it, and is passed over.

    Raises:
        FileRefused: There is no row under the header.
    """
    table, _, rows = one_table(stream, name, LAYOUT)
    submission = Submission(return_id=LAYOUT.return_id, tables=(table,), year=None, la_code=None)
    return submission, _inspections(rows)


def _inspections(rows: Iterator[Row]) -> Iterator[Row]:
    for row in rows:
        values = {name: None if text in _NOTHING else text for name, text in row.values.items()}
        if values.get("number") or values.get("inspected_on"):
            yield row._replace(values=values)


def with_remit(record: Record, _: Submission) -> Iterator[Record]:
    """The record with its remit: Ofsted's file of schools does not say it."""
    yield record._replace(values={**record.values, "remit": record.values.get("remit") or "school"})


RETURN = Return(
    return_id=LAYOUT.return_id,
    name="inspection outcomes",
    layout=LAYOUT,
    recognise=recognised_by_columns(LAYOUT),
    read=read,
    checks=gathered(checks),
    records=with_remit,
)
