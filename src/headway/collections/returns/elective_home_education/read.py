"""Reads the register of children educated at home or missing education: a CSV file."""

from headway.collections.checks import gathered
from headway.collections.export_file import reader_of_exports, recognised_by_columns
from headway.collections.returns.elective_home_education import checks
from headway.collections.returns.elective_home_education.layout import LAYOUT
from headway.collections.statutory_return import Return

RETURN = Return(
    return_id=LAYOUT.return_id,
    name="elective home education and children missing education",
    layout=LAYOUT,
    recognise=recognised_by_columns(LAYOUT),
    read=reader_of_exports(LAYOUT),
    checks=gathered(checks),
)
