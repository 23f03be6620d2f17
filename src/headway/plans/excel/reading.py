"""Reading a filled-in workbook as a plan: every error names the sheet and the row."""

import re
from datetime import date, datetime
from difflib import get_close_matches
from io import BytesIO
from pathlib import Path as FilePath
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook

from headway.errors import FileRefused, UserError
from headway.plans import file_format
from headway.plans.contradictions import contradictions
from headway.plans.excel.sheets import PLAN_SHEET, SHEETS, Places, Sheet, place
from headway.plans.names import Names, published
from headway.plans.plan import Plan
from headway.plans.positions import Path
from headway.plans.shape import Field, Kind
from headway.plans.tables import plan_from

_ENGLISH_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def from_excel(path: FilePath, names: Names | None = None) -> Plan:
    """The plan in an Excel workbook.

    Args:
        path: The workbook.
        names: What measures and authorities are called; the published ones if not given.

    Raises:
        FileRefused: The file cannot be read, or something in it cannot be; the first fault.
        UnknownName: The first fault is a measure or authority that is not known.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise FileRefused(f"There is no file “{path}”.") from None
    except OSError as error:
        raise FileRefused(f"“{path}” cannot be read: {error.strerror or error}.") from None
    return from_bytes(data, path.name, names)


def from_bytes(data: bytes, name: str, names: Names | None = None) -> Plan:
    """The plan in a workbook's bytes; ``name`` is what messages call it. As ``from_excel``."""
    plan, faults = attempt(data, name, names)
    if faults:
        raise faults[0]
    assert plan is not None, "a workbook without a fault holds a plan"
    return plan


def attempt(
    data: bytes, name: str, names: Names | None = None
) -> tuple[Plan | None, list[UserError]]:
    """The plan in a workbook's bytes, null if it does not have the form of one, and every fault."""
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(data))
    except CalamineError:
        return None, [FileRefused(f"{name} is not an Excel workbook that can be read.")]
    reading = _Reading(book, name)
    tables = reading.tables()
    if not tables:
        return None, reading.faults

    def place_of(path: Path) -> str:
        while path and path not in reading.places:
            path = path[:-1]
        return reading.places.get(path, name)

    plan, faults = plan_from(tables, place_of, names or published())
    # A row without an owner may be the work of a fault in the owner, which is then said first.
    faults += reading.faults
    if plan is None or faults:
        return None, faults
    return plan, contradictions(plan)


class _Reading:
    """One reading of one workbook into the tables of a plan file."""

    def __init__(self, book: CalamineWorkbook, name: str) -> None:
        self.book = book
        self.name = name
        self.faults: list[UserError] = []
        self.places: Places = {}
        self.paths: dict[tuple[str, str], Path] = {}

    def tables(self) -> dict[str, Any]:
        missing = [
            s for s in (PLAN_SHEET, *(s.name for s in SHEETS if not s.is_later)) if not self._has(s)
        ]
        if missing:
            listed = ", ".join(f"“{sheet}”" for sheet in missing)
            self.faults.append(FileRefused(f"{self.name} has no sheet called {listed}."))
            return {}
        tables: dict[str, Any] = {"plan": self._head()}
        for sheet in SHEETS:
            if self._has(sheet.name):
                self._rows(sheet, tables)
        return tables

    def _has(self, sheet: str) -> bool:
        return sheet in self.book.sheet_names

    def _cells(self, sheet: str) -> list[list[Any]]:
        return self.book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)

    def _fault(self, sheet: str, row: int, sentence: str) -> None:
        self.faults.append(FileRefused(f"{place(self.name, sheet, row)}: {sentence}"))

    def _head(self) -> dict[str, Any]:
        """The sheet of the plan itself: one row per key, its name first and its value second."""
        fields = {field.key.replace("_", " "): field for field in file_format.HEAD.fields}
        table: dict[str, Any] = {}
        self.places["plan",] = f"{self.name}, sheet {PLAN_SHEET}"
        for number, row in enumerate(self._cells(PLAN_SHEET), start=1):
            label = str(row[0]).strip()
            field = fields.get(label)
            if field is None:
                if label:
                    self._unknown(PLAN_SHEET, number, label, list(fields))
                continue
            value = _value(field, row[1]) if len(row) > 1 else None
            if value is not None:
                table[field.key] = value
                self.places["plan", field.key] = place(self.name, PLAN_SHEET, number)
        return table

    def _rows(self, sheet: Sheet, tables: dict[str, Any]) -> None:
        rows = self._cells(sheet.name)
        headings = [str(cell).strip() for cell in rows[0]] if rows else []
        columns = {column.heading: column for column in sheet.columns}
        known = [*([sheet.belongs_to] if sheet.parent else []), *columns]
        for heading in headings:
            if heading and heading not in known:
                self._unknown(sheet.name, 1, heading, known)
        for number, row in enumerate(rows[1:], start=2):
            cells = dict(zip(headings, row, strict=False))
            if all(cell == "" or str(cell).isspace() for cell in cells.values()):
                continue
            table: dict[str, Any] = {}
            for heading, column in columns.items():
                value = _value(column.field, cells.get(heading, ""))
                if value is not None:
                    inner = table
                    for key in column.keys[:-1]:
                        inner = inner.setdefault(key, {})
                    inner[column.keys[-1]] = value
            self._put(sheet, number, str(cells.get(sheet.belongs_to, "")).strip(), table, tables)

    def _put(
        self,
        sheet: Sheet,
        number: int,
        belongs_to: str,
        table: dict[str, Any],
        tables: dict[str, Any],
    ) -> None:
        """A row's table, put where the plan file would have it."""
        around: Path = sheet.path[:-1]
        if sheet.parent:
            found = self.paths.get((sheet.parent.name, belongs_to))
            if found is None:
                told = f"no {sheet.belongs_to} has the id “{belongs_to}”"
                blank = f"it does not say which {sheet.belongs_to} it belongs to"
                self._fault(sheet.name, number, f"{told if belongs_to else blank}.")
                return
            around = found
        holder: Any = tables
        for step in around:
            holder = holder[step]
        listed = holder.setdefault(sheet.path[-1], [])
        path: Path = (*around, sheet.path[-1], len(listed))
        listed.append(table)
        self.places[path] = place(self.name, sheet.name, number)
        self.paths.setdefault((sheet.name, str(table.get("id", ""))), path)

    def _unknown(self, sheet: str, row: int, heading: str, known: list[str]) -> None:
        near = get_close_matches(heading, known, n=1)
        offer = f" Did you mean “{near[0]}”?" if near else ""
        self._fault(sheet, row, f"“{heading[:40]}” is not a heading of this sheet.{offer}")


def _value(field: Field, cell: Any) -> Any:
    """A cell's value as a plan file would have it; null where the cell is empty.

    Excel keeps every number as a float and what was typed as text as text; what cannot be
    turned into the kind of the field is left as it is, for the reading of it to refuse.
    """
    if cell == "" or cell is None:
        return None
    if isinstance(cell, datetime) and cell.time() == datetime.min.time():
        cell = cell.date()
    if isinstance(cell, float) and cell.is_integer() and field.kind is not Kind.NUMBER:
        cell = int(cell)
    match field.kind:
        case Kind.TEXT | Kind.TEXTS:
            text = str(cell) if not isinstance(cell, bool) else cell
            return text.split("\n") if field.kind is Kind.TEXTS and isinstance(text, str) else text
        case Kind.DAY:
            return _day(cell.strip()) if isinstance(cell, str) else cell
        case Kind.YEAR | Kind.WHOLE | Kind.NUMBER if isinstance(cell, str):
            return _typed_number(cell.strip(), field.kind)
        case Kind.ID if not isinstance(cell, bool):
            return str(cell).strip()
    return cell.strip() if isinstance(cell, str) else cell


def _day(text: str) -> date | str:
    """A date that was typed as text: as 2026-09-01, or as it is written in England."""
    if english := _ENGLISH_DATE.fullmatch(text):
        day, month, year = (int(part) for part in english.groups())
        text = f"{year:04d}-{month:02d}-{day:02d}"
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def _typed_number(text: str, kind: Kind) -> float | int | str:
    if not _NUMBER.fullmatch(text):
        return text
    return float(text) if kind is Kind.NUMBER or "." in text else int(text)
