"""A fault report: what one school, or one team, has to mend in the files it sent.

Each line is one fault. It says where and what to do, and what stands in the field only where the
field is of no child's identity.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO

from xlsxwriter import Workbook  # type: ignore[import-untyped]

_ERRORS = (
    "The row of each is set aside, and its child counted nowhere, until the file is mended and "
    "sent again."
)
_WARNINGS = "The row of each is used, and a value that cannot be is taken as not known."
_MEND = (
    "Mend what is wrong in your own system, export the file anew and send the whole of it; the new "
    "file takes the place of the old. What stands in a field is shown only where the field does "
    "not say who a child is."
)
_WIDTHS = (26, 16, 30, 14, 8, 24, 14, 14, 10, 60, 60)


@dataclass(frozen=True, kw_only=True, slots=True)
class FaultLine:
    """One fault. ``row`` is the row as a spreadsheet counts, or the child's place in an XML file;
    ``value`` what stands there, empty where that is not shown."""

    return_name: str
    period: str
    file: str
    table: str
    row: int
    field: str
    value: str
    rule: str
    severity: str
    what_is_wrong: str
    what_to_do: str


@dataclass(frozen=True, kw_only=True, slots=True)
class FaultReport:
    """The faults of one school's rows. ``school`` is its LAESTAB, empty where the rows are of no
    one school's; ``made_on`` is the day of the report."""

    area_name: str
    school: str
    made_on: date
    lines: tuple[FaultLine, ...]

    @property
    def title(self) -> str:
        """What stands at its head."""
        return f"Faults to mend: {f'school {self.school}' if self.school else 'no one school'}"

    @property
    def sentences(self) -> tuple[str, ...]:
        """How many there are, and what becomes of the rows."""
        errors = sum(line.severity == "error" for line in self.lines)
        warnings = len(self.lines) - errors
        return (f"{errors:,} errors. {_ERRORS}", f"{warnings:,} warnings. {_WARNINGS}", _MEND)

    @property
    def by_rule(self) -> tuple[tuple[str, str, str, int, str], ...]:
        """Return, rule, severity, how many faults, and what is wrong; the most first."""
        counted = Counter(
            (line.return_name, line.rule, line.severity, line.what_is_wrong) for line in self.lines
        )
        return tuple(
            (name, rule, severity, count, wrong)
            for (name, rule, severity, wrong), count in sorted(
                counted.items(), key=lambda each: (-each[1], each[0])
            )
        )


COLUMNS = ("Return", "Period", "File", "Table", "Row", "Field", "What stands there", "Rule",
           "Severity", "What is wrong", "What to do")  # fmt: skip
RULE_COLUMNS = ("Return", "Rule", "Severity", "Faults", "What is wrong")


def cells(line: FaultLine) -> tuple[str | int, ...]:
    """A line as the report's columns have it."""
    return (line.return_name, line.period, line.file, line.table, line.row, line.field, line.value,
            line.rule, line.severity, line.what_is_wrong, line.what_to_do)  # fmt: skip


def as_excel(report: FaultReport) -> bytes:
    """The report as a workbook: a sheet of faults that can be filtered, and one of rules.

    Every text is written as text, so nothing that begins with = is ever a formula.
    """
    into = BytesIO()
    book = Workbook(into, {"in_memory": True})
    # A workbook says when it was made; a fixed day keeps the bytes the same.
    book.set_properties({"title": report.title, "created": datetime(2000, 1, 1)})  # noqa: DTZ001
    heading = book.add_format({"bg_color": "#E8EEF4", "valign": "top", "bold": True})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    about = book.add_worksheet("Read this")
    about.set_column(0, 0, 110)
    for row, sentence in enumerate((report.title, report.area_name, *report.sentences)):
        about.write_string(row, 0, sentence, heading if row == 0 else plain)
    sheets = (
        ("Faults", COLUMNS, [cells(line) for line in report.lines], _WIDTHS),
        ("By rule", RULE_COLUMNS, report.by_rule, (34, 16, 12, 10, 90)),
    )
    for name, columns, rows, widths in sheets:
        sheet = book.add_worksheet(name)
        for place, (column, width) in enumerate(zip(columns, widths, strict=True)):
            sheet.set_column(place, place, width)
            sheet.write_string(0, place, column, heading)
        for number, line in enumerate(rows, start=1):
            for place, cell in enumerate(line):
                if isinstance(cell, int):
                    sheet.write_number(number, place, cell, plain)
                else:
                    sheet.write_string(number, place, cell, plain)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(len(rows), 1), len(columns) - 1)
    book.close()
    return into.getvalue()
