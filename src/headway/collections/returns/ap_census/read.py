"""Reads an alternative provision census: a CSV file for the authority."""

from headway.collections.checks import gathered
from headway.collections.export_file import reader_of_exports, recognised_by_columns
from headway.collections.returns.ap_census import checks
from headway.collections.returns.ap_census.layout import LAYOUT
from headway.collections.statutory_return import Return

RETURN = Return(
    return_id=LAYOUT.return_id,
    name="alternative provision census",
    layout=LAYOUT,
    recognise=recognised_by_columns(LAYOUT),
    read=reader_of_exports(LAYOUT),
    checks=gathered(checks),
)
