"""``headway receipt``: how one figure was worked out."""

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from headway.cli.console import Format, print_rows
from headway.cli.words import as_years
from headway.errors import WrongUsage
from headway.vocabulary.returns import RETURNS
from headway.vocabulary.rounding import in_digits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from headway.disclosure.cleared import ClearedReceipt
    from headway.measures.receipts import SourceFile
    from headway.measures.values import Value


def receipt(
    measure: Annotated[str, typer.Argument(help="A measure id; see docs/reference/measures.md.")],
    year: Annotated[str, typer.Option("--year", help="As 2025 for 2024/25.")],
    school: Annotated[
        str | None,
        typer.Option("--school", help="A school: its URN, or its seven digits (LAESTAB)."),
    ] = None,
    group: Annotated[
        str, typer.Option("--group", help="One group's value, as fsm6=yes.")
    ] = "all=all",
    lens: Annotated[str, typer.Option("--lens", help="schooled, living or in-care.")] = "schooled",
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
    workspace: Annotated[
        Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
    ] = Path("headway-workspace"),
) -> None:
    """Show how a figure was worked out: who counts, who does not and why, and from which files.

    Example: headway receipt ks2_rwm_expected --year 2025
    """
    from headway.jobs import measures as job

    group_by, group_value = _group(group)
    asker = job.this_user(workspace)
    asked = job.question(
        measure,
        years=as_years(year),
        level=job.level_named("school" if school else "authority"),
        lens=job.lens_named(lens),
        groups=(group_by,),
    )
    found = job.receipt(asker, asked, group_value=group_value, school=school)
    print_rows(
        ("what", "is"),
        _lines(found, every_file=format is not Format.TABLE),
        format,
        title=f"{asked.measure.title}, {found.receipt.year.label}",
        notes=("--format json names every file by its SHA-256.",),
    )


def _group(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise WrongUsage(f"“{text}” is not a group's value. Write it as fsm6=yes.")
    return name.strip(), value.strip()


def _lines(cleared: "ClearedReceipt", *, every_file: bool) -> list[tuple[str, str]]:
    receipt = cleared.receipt
    measure = receipt.question.measure
    lines = [
        ("value", _value(cleared)),
        ("counted", f"{receipt.value.n:,} {measure.who}"),
        *_parts(receipt.value),
        *(("not counted", f"{n:,}: {because}") for because, n in receipt.left_out),
        *(("set aside when loaded", f"{n:,}: {because}") for because, n in receipt.set_aside),
        ("which children", receipt.question.lens.means),
        ("whom that cannot see", f"{receipt.unseen:,} of {receipt.in_all:,} rows"),
        *((f"rule: {part}", text) for part, text in receipt.rules.items()),
        ("method of", receipt.method.years.label),
        ("source of the method", receipt.method.source),
        *(("note", note) for note in receipt.notes),
        *(("from file", line) for line in _files(receipt.files, every_file)),
        *(("groups and lens from", line) for line in _files(receipt.characteristics, every_file)),
        ("data as at", f"edition {receipt.data_as_at}"),
        ("may be seen by", cleared.because),
    ]
    return [(what, text) for what, text in lines if text]


def _value(cleared: "ClearedReceipt") -> str:
    value, measure = cleared.receipt.value, cleared.receipt.question.measure
    if value.exact is None:
        return "none: nobody to count it against"
    percent = "%" if measure.unit == "percent" else ""
    return f"{in_digits(float(value.exact), measure.decimals)}{percent}"


def _parts(value: "Value") -> "Iterator[tuple[str, str]]":
    if value.whole is not None:
        yield "numerator", f"{value.numerator:,}"
        yield "denominator", f"{value.whole:,}"
    elif value.numerator is not None:
        yield "of whom achieved", f"{value.numerator:,}"


def _files(files: "Sequence[SourceFile]", every: bool) -> "Iterator[str]":
    """A line for each file; or one for all files of a return and term, where those are many."""
    for about, alike in groupby(files, key=_about):
        same = list(alike)
        if every or len(same) == 1:
            yield from (f"{file.sha256} ({about}; {_counts([file])})" for file in same)
        else:
            yield f"{len(same):,} files: {about}; {_counts(same)}"


def _about(file: "SourceFile") -> str:
    year = file.year.label if file.year else ""
    return " ".join(filter(None, (RETURNS[file.return_id], year, file.term)))


def _counts(files: "Sequence[SourceFile]") -> str:
    counted = (
        (sum(file.records for file in files), "record"),
        (sum(file.errors for file in files), "error"),
        (sum(file.warnings for file in files), "warning"),
    )
    return ", ".join(f"{n:,} {what}{'' if n == 1 else 's'}" for n, what in counted)
