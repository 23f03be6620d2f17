"""Reads results of children in our care schooled elsewhere: a CSV file."""

from headway.collections.checks import gathered
from headway.collections.export_file import reader_of_exports, recognised_by_columns
from headway.collections.returns.care_results import checks
from headway.collections.returns.care_results.layout import LAYOUT
from headway.collections.statutory_return import Return

RETURN = Return(
    return_id=LAYOUT.return_id,
    name="results of children in our care schooled elsewhere",
    layout=LAYOUT,
    recognise=recognised_by_columns(LAYOUT),
    read=reader_of_exports(LAYOUT),
    checks=gathered(checks),
)
