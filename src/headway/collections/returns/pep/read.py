"""Reads plans of children in our care, or their attainment by subject: each a CSV file."""

from headway.collections.checks import gathered
from headway.collections.export_file import reader_of_exports, recognised_by_columns
from headway.collections.returns.pep import checks
from headway.collections.returns.pep.layout import LAYOUT
from headway.collections.statutory_return import Return

RETURN = Return(
    return_id=LAYOUT.return_id,
    name="Personal Education Plans",
    layout=LAYOUT,
    recognise=recognised_by_columns(LAYOUT),
    read=reader_of_exports(LAYOUT),
    checks=gathered(checks),
)
