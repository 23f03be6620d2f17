"""``headway measure``: a computed figure, year by year, by group, by school."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from headway.cli.console import Format, errors, print_rows
from headway.cli.words import as_years

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from headway.disclosure.cleared import Cleared
    from headway.measures.question import Question

LISTED = ("measure", "title", "counts", "years")
COLUMNS = ("year", "place", "group", "value", "low", "high", "n", "numerator", "symbol", "note")
BESIDE_ALL = "beside all schools"


def measure(
    measure: Annotated[
        str | None, typer.Argument(help="A measure id; without one, every measure is listed.")
    ] = None,
    by: Annotated[str, typer.Option("--by", help="Groups, with commas between: sex,fsm6.")] = "",
    level: Annotated[str, typer.Option("--level", help="authority or school.")] = "authority",
    years: Annotated[
        str | None, typer.Option("--years", help="As 2019-2025: the years they end in.")
    ] = None,
    lens: Annotated[str, typer.Option("--lens", help="schooled, living or in-care.")] = "schooled",
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
    workspace: Annotated[
        Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
    ] = Path("headway-workspace"),
) -> None:
    """Show a computed measure of this authority, by year, group and school.

    Example: headway measure ks2_rwm_expected --by disadvantaged --years 2022-2025
    """
    from headway.jobs import measures as job

    if measure is None:
        print_rows(LISTED, [*_listed()], format)
        return
    asked = job.question(
        measure,
        years=as_years(years),
        level=job.level_named(level),
        lens=job.lens_named(lens),
        groups=tuple(word.strip() for word in by.split(",") if word.strip()),
    )
    found = job.figures(job.this_user(workspace), asked)
    print_rows(
        (*COLUMNS, BESIDE_ALL) if asked.level.value == "school" else COLUMNS,
        [_row(each, of_school=asked.level.value == "school") for each in found],
        format,
        title=asked.measure.title,
        right=COLUMNS[3:8],
        notes=_notes(asked, found),
    )
    if not found:
        errors().print(
            "There is no figure: no file has been loaded of a year that has a method, "
            f"or none of its {asked.measure.who} are of {asked.lens.means}.",
            markup=False,
        )


def _listed() -> "Iterator[tuple[str, str, str, str]]":
    from headway.measures.library import MEASURES

    for each in MEASURES.values():
        spans = (edition.years for edition in each.editions)
        yield each.id, each.title, each.who, "; ".join(years.label for years in spans)


def _notes(asked: "Question", found: "Sequence[Cleared]") -> list[str]:
    means, about = asked.lens.means, asked.measure
    notes = [f"{means[0].upper()}{means[1:]}. {about.local or about.note}".strip()]
    if found:
        edition = found[0].source.removeprefix("computed:")
        notes.append(f"May be seen by: {found[0].because}. Data as at edition {edition}.")
    return notes


def _row(figure: "Cleared", *, of_school: bool) -> tuple[object, ...]:
    low, high = figure.interval or (None, None)
    group = "all" if figure.group_by == "all" else f"{figure.group_by}: {figure.group_value}"
    return (
        figure.year.label,
        figure.place,
        group,
        figure.value,
        low,
        high,
        figure.n,
        figure.numerator,
        figure.symbol.value if figure.symbol else None,
        figure.why_none or figure.status,
        *((figure.difference.value if figure.difference else None,) if of_school else ()),
    )
