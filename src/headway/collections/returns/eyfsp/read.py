"""Reads a profile file, CSV or XML, of a school or of the whole authority."""

from io import BufferedReader

from headway.collections.checks import gathered
from headway.collections.csv_rows import table_with_header
from headway.collections.result_file import read_result_file
from headway.collections.returns.eyfsp import checks
from headway.collections.returns.eyfsp.layout import LAYOUT, RESULT
from headway.collections.returns.eyfsp.records import records
from headway.collections.returns.eyfsp.xml_form import is_xml_form, read_xml
from headway.collections.statutory_return import Return, Rows


def recognise(head: bytes) -> tuple[str, ...]:
    """The table whose columns the file has, or whose children stand in it as XML."""
    if is_xml_form(head):
        return (RESULT.name,)
    table = table_with_header(LAYOUT, head)
    return (table.name,) if table else ()


def read(stream: BufferedReader, name: str) -> Rows:
    """The submission, from the header or the first row, and every row.

    Raises:
        FileRefused: There is no child, or it is not said of which year and school the first is.
    """
    if is_xml_form(stream.peek()):
        return read_xml(stream, name, LAYOUT, RESULT)
    return read_result_file(stream, name, LAYOUT)


RETURN = Return(
    return_id=LAYOUT.return_id,
    name="early years foundation stage profile",
    layout=LAYOUT,
    recognise=recognise,
    read=read,
    checks=gathered(checks),
    records=records,
)
