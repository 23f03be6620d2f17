"""Reads a week of attendance: a CSV file whose rows say their school and week."""

from headway.collections.checks import gathered
from headway.collections.export_file import reader_of_exports, recognised_by_columns
from headway.collections.returns.attendance import checks
from headway.collections.returns.attendance.layout import LAYOUT
from headway.collections.statutory_return import Return

RETURN = Return(
    return_id=LAYOUT.return_id,
    name="session-level attendance",
    layout=LAYOUT,
    recognise=recognised_by_columns(LAYOUT),
    read=reader_of_exports(LAYOUT, day="week_starting"),
    checks=gathered(checks),
)
