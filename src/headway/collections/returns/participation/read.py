"""Reads a register of participation: a CSV file of counts by school."""

from headway.collections.checks import gathered
from headway.collections.export_file import reader_of_exports, recognised_by_columns
from headway.collections.returns.participation import checks
from headway.collections.returns.participation.layout import LAYOUT
from headway.collections.statutory_return import Return

RETURN = Return(
    return_id=LAYOUT.return_id,
    name="school-level participation",
    layout=LAYOUT,
    recognise=recognised_by_columns(LAYOUT),
    read=reader_of_exports(LAYOUT),
    checks=gathered(checks),
)
