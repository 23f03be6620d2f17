"""Reads a week of attendance of children in our care: a CSV file."""

from headway.collections.checks import gathered
from headway.collections.export_file import reader_of_exports, recognised_by_columns
from headway.collections.returns.care_attendance import checks
from headway.collections.returns.care_attendance.layout import LAYOUT
from headway.collections.statutory_return import Return

RETURN = Return(
    return_id=LAYOUT.return_id,
    name="attendance of children in our care",
    layout=LAYOUT,
    recognise=recognised_by_columns(LAYOUT),
    read=reader_of_exports(LAYOUT, day="week_starting"),
    checks=gathered(checks),
)
