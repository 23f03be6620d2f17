"""The pages of the reference on returns: each return's tables, and every check of it.

An index, and one page for each return. All is taken from the layouts and the checks.
"""

from collections.abc import Iterable, Iterator

from headway.collections.checks import Check
from headway.collections.layout import Layout, Table
from headway.collections.registry import ANYWHERE, RETURNS
from headway.collections.statutory_return import Return
from headway.vocabulary.codes.code_set import Validity

WRITTEN = "Written by `make docs` from the code; change the code instead."
_ABOUT = (
    "What `headway load` reads, recognised by what stands in the file. A CSV return may come as a "
    "workbook too (xlsx, xls, ods), and any return in a zip or gzip archive. A check has three "
    "outcomes: passed, failed, not checked (and why). An *error* sets the row aside; with a "
    "*warning* it is used, and a value that cannot be is taken as not known."
)
_NOT_KNOWN = "how many rules DfE's own validation has is not known here"


def pages() -> dict[str, str]:
    """Every page by its name, without its ending: the index, then ``returns/`` and the return."""
    return {"returns": _index()} | {
        f"returns/{return_id}": _page(each) for return_id, each in RETURNS.items()
    }


def covers(found: Return) -> str:
    """How many of DfE's own rules the checks cover, of how many, as a sentence says it."""
    official = sum(check.official for check in found.checks)
    known = found.layout.official_rules
    if known is None:
        return f"{official} of DfE's own rules; {_NOT_KNOWN}"
    return f"{official} of DfE's own {known} rules ({found.layout.official_rules_source})"


def _index() -> str:
    rows = [
        (
            f"[{each.name}](returns/{return_id}.md)",
            str(each.layout.form),
            _span(each.layout),
            str(len(each.checks)),
            str(sum(check.official for check in each.checks)),
            "not known" if each.layout.official_rules is None else str(each.layout.official_rules),
        )
        for return_id, each in RETURNS.items()
    ]
    columns = ("return", "form", "years", "checks", "of DfE's own rules", "of how many")
    return "\n".join(
        [
            "# Returns",
            "",
            WRITTEN,
            "",
            _ABOUT,
            "",
            *_table(columns, rows),
            "",
            "## Checks of every return",
            "",
            *_table(
                ("code", "message", "what to do"),
                [(f"`{code}`", said.message, said.what_to_do) for code, said in ANYWHERE.items()],
            ),
            "",
        ]
    )


def _page(found: Return) -> str:
    layout = found.layout
    lines = [f"# {found.name[0].upper()}{found.name[1:]}", "", WRITTEN, ""]
    lines += [f"Collected {_span(layout)}. Source of the layout: {layout.source}.", ""]
    if layout.not_confirmed:
        lines += ["Not confirmed: " + "; ".join(layout.not_confirmed) + ".", ""]
    lines += [f"{len(found.checks)} checks, which cover {covers(found)}.", "", "## Tables", ""]
    for table in layout.tables:
        lines += [f"### {table.name}", "", f"Rows: {table.grain}.", "", *_fields(table), ""]
    columns = ("code", "whose", "severity", "message", "what to do", "fields", "years")
    return "\n".join([*lines, "## Checks", "", *_table(columns, map(_check, found.checks)), ""])


def _fields(table: Table) -> Iterator[str]:
    columns = ("field", "in the file", "kind", "must be there", "names a child", "years")
    return _table(
        columns,
        (
            (
                f"`{field.name}`",
                " or ".join((field.path, *field.also)),
                field.kind.value,
                "yes" if field.required else "",
                "yes" if field.personal else "",
                _years(field.years),
            )
            for field in table.fields
        ),
    )


def _check(check: Check) -> tuple[str, ...]:
    return (
        f"`{check.code}`",
        f"DfE: {check.source}" if check.official else "Headway's own",
        check.severity.value,
        check.message,
        check.what_to_do,
        ", ".join(f"`{name}`" for name in check.fields),
        _years(check.years),
    )


def _span(layout: Layout) -> str:
    without = ", ".join(year.label for year in layout.not_collected)
    end = f" to {layout.last.label}" if layout.last else ""
    return f"from {layout.first.label}{end}" + (f", but for {without}" if without else "")


def _years(span: Validity) -> str:
    words = (
        f"from {span.first.label}" if span.first else "",
        f"to {span.last.label}" if span.last else "",
    )
    return " ".join(word for word in words if word)


def _table(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    names = list(columns)
    yield "| " + " | ".join(names) + " |"
    yield "|" + "---|" * len(names)
    for row in rows:
        yield "| " + " | ".join(" ".join(cell.split()).replace("|", "\\|") for cell in row) + " |"
