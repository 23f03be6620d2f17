"""Writing a plan as an Excel workbook that anyone can fill in."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook  # type: ignore[import-untyped]
from xlsxwriter.format import Format  # type: ignore[import-untyped]
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

from headway.errors import FileRefused
from headway.plans import file_format
from headway.plans.excel.reading import from_bytes
from headway.plans.excel.sheets import HOW_TO, LISTS, PLAN_SHEET, SHEETS, Column, Sheet
from headway.plans.names import Names
from headway.plans.plan import Plan
from headway.plans.shape import Field, Kind
from headway.plans.tables import tables_of

_ROWS = 500
"""How many rows of each sheet offer a list to choose from."""

_WIDTHS = {Kind.TEXT: 44, Kind.MEASURE: 30, Kind.ID: 18, Kind.CHOICE: 16, Kind.TEXTS: 24}

_HELP = (
    (
        "Fill in one row for each thing. A column whose heading is in bold must be filled in; "
        "leave any other empty if it does not apply."
    ),
    (
        "Give every priority and objective an id of its own: small letters, digits and hyphens. "
        "The other sheets name the objective they belong to by its id."
    ),
    (
        "An objective is followed by a measure (choose one from the list), or by values that you "
        "enter on the sheet Values; or say which return would give a figure."
    ),
    (
        "Type 72 for 72%, without the percentage sign. Years are named by the year they end in: "
        "2028 is the academic year 2027/28. Dates are typed as 01/09/2026."
    ),
    (
        "A target has a year (or, for values entered by hand, a date), and one of: a value; a gap "
        "and whom it is to; a number of pupils; words."
    ),
    "A cell with several entries, such as partners, has one to a line (Alt+Enter starts one).",
)


def to_excel(plan: Plan, measures: Mapping[str, str] | None = None) -> bytes:
    """The plan as an Excel workbook: reading it back gives the same plan.

    The same plan gives the same bytes. Every text is written as text, so nothing that begins
    with = is ever a formula.

    Args:
        plan: The plan.
        measures: The measures to choose from, id to title; none are offered if not given.

    Raises:
        FileRefused: Some text of the plan cannot be held in a spreadsheet as it is.
    """
    data = _Book(plan, measures or {}).data()
    as_written = Names(measure=lambda name: name, area=lambda name: name)
    if from_bytes(data, "the workbook", as_written) != plan:
        raise FileRefused(
            "Some text of this plan cannot be held in a spreadsheet as it is (it is too long, or "
            "looks like Excel's own markup), so no workbook was made; keep the plan file."
        )
    return data


class _Book:
    """One workbook while it is written."""

    def __init__(self, plan: Plan, measures: Mapping[str, str]) -> None:
        self.tables = tables_of(plan)
        self.measures = measures
        self.into = BytesIO()
        self.book = Workbook(self.into, {"in_memory": True})
        # A workbook says when it was made; a fixed day keeps the bytes the same.
        self.book.set_properties({"title": plan.title, "created": datetime(2000, 1, 1)})  # noqa: DTZ001
        self.plain = self.book.add_format({"text_wrap": True, "valign": "top"})
        self.day = self.book.add_format({"num_format": "dd/mm/yyyy", "valign": "top"})
        self.heading = self.book.add_format({"bg_color": "#E8EEF4", "valign": "top"})
        self.needed = self.book.add_format({"bg_color": "#E8EEF4", "valign": "top", "bold": True})
        self.lists: dict[str, str] = {}

    def data(self) -> bytes:
        how_to = self.book.add_worksheet(HOW_TO)
        plan = self.book.add_worksheet(PLAN_SHEET)
        sheets = {sheet.name: self.book.add_worksheet(sheet.name) for sheet in SHEETS}
        self._lists(self.book.add_worksheet(LISTS))
        self._how_to(how_to)
        self._plan(plan)
        for sheet in SHEETS:
            self._rows(sheets[sheet.name], sheet)
        plan.activate()
        self.book.close()
        return self.into.getvalue()

    def _lists(self, worksheet: Worksheet) -> None:
        """Everything that a cell can be chosen from, a column each."""
        columns: dict[str, tuple[str, ...]] = {
            field.key: field.choices
            for shape in (
                file_format.HEAD,
                file_format.OBJECTIVE,
                file_format.TARGET,
                file_format.ACTION,
                file_format.RECOMMENDATION,
            )
            for field in shape.fields
            if field.choices
        }
        columns["measure"] = tuple(self.measures)
        columns["what the measure is"] = tuple(self.measures.values())
        for number, (heading, choices) in enumerate(columns.items()):
            worksheet.write_string(0, number, heading, self.heading)
            worksheet.set_column(number, number, 60 if number == len(columns) - 1 else 28)
            for row, choice in enumerate(choices, start=1):
                worksheet.write_string(row, number, choice)
            if choices:
                letter = chr(ord("A") + number)
                self.lists[heading] = f"={LISTS}!${letter}$2:${letter}${len(choices) + 1}"
        worksheet.freeze_panes(1, 0)

    def _how_to(self, worksheet: Worksheet) -> None:
        worksheet.set_column(0, 0, 24)
        worksheet.set_column(1, 1, 20)
        worksheet.set_column(2, 2, 80)
        for row, sentence in enumerate(_HELP):
            worksheet.merge_range(row, 0, row, 2, "", self.plain)
            worksheet.write_string(row, 0, sentence, self.plain)
            worksheet.set_row(row, 32)
        row = len(_HELP) + 1
        for number, heading in enumerate(("Sheet", "Column", "What goes there")):
            worksheet.write_string(row, number, heading, self.needed)
        about = [(PLAN_SHEET, f.key.replace("_", " "), f.about) for f in file_format.HEAD.fields]
        for sheet in SHEETS:
            if sheet.parent:
                whose = f"The id of the {sheet.belongs_to} it belongs to."
                about.append((sheet.name, sheet.belongs_to, whose))
            about += [(sheet.name, column.heading, column.field.about) for column in sheet.columns]
        for down, texts in enumerate(about, start=row + 1):
            for number, text in enumerate(texts):
                worksheet.write_string(down, number, text, self.plain)

    def _plan(self, worksheet: Worksheet) -> None:
        worksheet.set_column(0, 0, 14)
        worksheet.set_column(1, 1, 80)
        worksheet.set_column(2, 2, 60)
        head = self.tables["plan"]
        for row, field in enumerate(file_format.HEAD.fields):
            label = field.key.replace("_", " ")
            worksheet.write_string(row, 0, label, self._heading(field))
            self._cell(worksheet, row, 1, field, head.get(field.key))
            worksheet.write_string(row, 2, field.about, self.plain)
            self._offer(worksheet, field, (row, 1, row, 1))

    def _rows(self, worksheet: Worksheet, sheet: Sheet) -> None:
        first = 1 if sheet.parent else 0
        if sheet.parent:
            worksheet.write_string(0, 0, sheet.belongs_to, self.needed)
            worksheet.set_column(0, 0, 18)
            worksheet.data_validation(
                1, 0, _ROWS, 0,
                {"validate": "list", "source": f"={sheet.parent.name}!{_id_column(sheet.parent)}"},
            )  # fmt: skip
        for number, column in enumerate(sheet.columns, start=first):
            worksheet.write_string(0, number, column.heading, self._heading_of(column))
            worksheet.set_column(number, number, _WIDTHS.get(column.field.kind, 14))
            self._offer(worksheet, column.field, (1, number, _ROWS, number))
        for row, (belongs_to, table) in enumerate(_held(self.tables, sheet), start=1):
            if sheet.parent:
                worksheet.write_string(row, 0, belongs_to, self.plain)
            for number, column in enumerate(sheet.columns, start=first):
                self._cell(worksheet, row, number, column.field, _down(table, column.keys))
        worksheet.freeze_panes(1, first)

    def _cell(self, worksheet: Worksheet, row: int, number: int, field: Field, value: Any) -> None:
        if value is None:
            return
        if field.kind is Kind.TEXTS:
            worksheet.write_string(row, number, "\n".join(value), self.plain)
        elif isinstance(value, date):
            if value.year < 1900:
                worksheet.write_string(row, number, value.isoformat(), self.plain)
            else:
                worksheet.write_datetime(row, number, value, self.day)
        elif isinstance(value, str):
            worksheet.write_string(row, number, value, self.plain)
        else:
            worksheet.write_number(row, number, value, self.plain)

    def _offer(self, worksheet: Worksheet, field: Field, cells: tuple[int, int, int, int]) -> None:
        """A list to choose from, where there is one. A measure may also be typed."""
        key = "measure" if field.kind is Kind.MEASURE else field.key
        source = self.lists.get(key) if field.choices or key == "measure" else None
        if source:
            kind = "warning" if key == "measure" else "stop"
            worksheet.data_validation(
                *cells, {"validate": "list", "source": source, "error_type": kind}
            )

    def _heading(self, field: Field) -> Format:
        return self.needed if field.required else self.heading

    def _heading_of(self, column: Column) -> Format:
        return self._heading(column.field) if len(column.keys) == 1 else self.heading


def _id_column(sheet: Sheet) -> str:
    number = next(n for n, column in enumerate(sheet.columns) if column.keys == ("id",))
    letter = chr(ord("A") + number + (1 if sheet.parent else 0))
    return f"${letter}$2:${letter}${_ROWS}"


def _held(tables: Mapping[str, Any], sheet: Sheet) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each table a sheet has a row for, with the id of the one it stands in."""
    around: list[tuple[str, Mapping[str, Any]]] = [("", tables)]
    for key in sheet.path:
        around = [
            (table.get("id", ""), one) for _, table in around for one in _listed(table.get(key, []))
        ]
    yield from around


def _listed(held: Any) -> list[Mapping[str, Any]]:
    return [held] if isinstance(held, Mapping) else held


def _down(table: Mapping[str, Any], keys: tuple[str, ...]) -> Any:
    value: Any = table
    for key in keys:
        if value is None:
            return None
        value = value.get(key)
    return value
