"""Workbooks of each kind, made by programs that are not the product's own."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from xml.sax.saxutils import escape

Cell = str | float | bool | date | None
Rows = Sequence[Sequence[Cell]]


def xlsx(sheets: Mapping[str, Rows], *, hidden: tuple[str, ...] = ()) -> bytes:
    import openpyxl

    workbook: Any = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
        sheet.sheet_state = "hidden" if name in hidden else "visible"
    content = io.BytesIO()
    workbook.save(content)
    return content.getvalue()


def xls(sheets: Mapping[str, Rows], *, hidden: tuple[str, ...] = ()) -> bytes:
    import xlwt

    workbook = xlwt.Workbook()
    day = xlwt.easyxf(num_format_str="DD/MM/YYYY")
    for name, rows in sheets.items():
        sheet = workbook.add_sheet(name)
        sheet.visibility = int(name in hidden)
        for place, row in enumerate(rows):
            for column, cell in enumerate(row):
                style = [day] if isinstance(cell, date) else []
                sheet.write(place, column, cell, *style)
    content = io.BytesIO()
    workbook.save(content)
    return content.getvalue()


def ods(sheets: Mapping[str, Rows], *, hidden: tuple[str, ...] = ()) -> bytes:
    spaces = {"office": "office", "table": "table", "text": "text", "style": "style"}
    named = " ".join(f'xmlns:{short}="{_ODF}{name}:1.0"' for short, name in spaces.items())
    tables = "".join(
        f'<table:table table:name="{name}" table:style-name="{"h" if name in hidden else "s"}">'
        + "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>"
                  for row in rows)
        + "</table:table>"
        for name, rows in sheets.items()
    )  # fmt: skip
    styles = "".join(
        f'<style:style style:name="{name}" style:family="table">'
        f'<style:table-properties table:display="{shown}"/></style:style>'
        for name, shown in (("h", "false"), ("s", "true"))
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {named}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles><office:body>"
        f"<office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as parts:
        parts.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        parts.writestr("META-INF/manifest.xml", _MANIFEST)
        parts.writestr("content.xml", content)
    return made.getvalue()


_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="content.xml"/></manifest:manifest>'
)
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"


def _ods_cell(cell: Cell) -> str:
    if cell is None:
        return "<table:table-cell/>"
    if isinstance(cell, bool):
        said = f'boolean" office:boolean-value="{str(cell).lower()}'
    elif isinstance(cell, date):
        said = f'date" office:date-value="{cell.isoformat()}'
    elif isinstance(cell, float | int):
        said = f'float" office:value="{cell}'
    else:
        said = "string"
    return (
        f'<table:table-cell office:value-type="{said}"><text:p>{escape(str(cell))}</text:p>'
        "</table:table-cell>"
    )


KINDS = {"xlsx": xlsx, "xls": xls, "ods": ods}
