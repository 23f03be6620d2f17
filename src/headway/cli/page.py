"""``headway page``: the plan on a page of any authority."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import Progress

from headway.cli.console import Format, errors, results
from headway.cli.words import as_day
from headway.errors import WrongUsage

if TYPE_CHECKING:
    from headway.publishing.page import PlanPage


def page(
    la: Annotated[
        str, typer.Option("--la", help="The authority, by name or code; “all” for every one.")
    ],
    plan: Annotated[
        str | None,
        typer.Option(
            "--plan",
            help="A shipped plan's name, or a plan file (TOML or Excel). Without it, the "
            "workspace's own plan where it has one, else the standard one.",
        ),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", help="Only periods that had ended by this date, as 2018-08-31."),
    ] = None,
    pdf: Annotated[
        Path | None,
        typer.Option("--pdf", help="Write an A3 PDF here (with --la all: a folder)."),
    ] = None,
    html: Annotated[
        Path | None,
        typer.Option("--html", help="Write an HTML page here (with --la all: a folder)."),
    ] = None,
    neighbours: Annotated[
        int, typer.Option("--neighbours", help="Which statistical neighbours: 2021 or 2025.")
    ] = 2025,
    format: Annotated[
        Format, typer.Option("--format", help="How to print the page itself.")
    ] = Format.TABLE,
    workspace: Annotated[
        Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
    ] = Path("headway-workspace"),
) -> None:
    """Print the plan on a page of an authority, from published figures.

    In the workspace of that authority, from its own records too, as far as you may see them.

    Example: headway page --la Leeds --pdf leeds.pdf
    """
    from headway.jobs import plan_page

    request = plan_page.PageRequest(
        plan=plan, as_of=as_day(as_of), neighbours=neighbours, workspace=workspace
    )
    if la.strip().casefold() == "all":
        if pdf is None and html is None:
            raise WrongUsage(
                "Say where the pages go: --la all needs --pdf FOLDER or --html FOLDER."
            )
        with Progress(console=errors(), transient=True) as progress:
            task = progress.add_task("Writing pages", total=None)
            count = plan_page.write_all(
                request,
                pdf,
                html,
                told=lambda done, of: progress.update(task, completed=done, total=of),
            )
        folders = " and ".join(str(folder) for folder in (pdf, html) if folder)
        errors().print(f"Wrote the pages of {count} authorities to {folders}.", markup=False)
        return
    made = plan_page.make(request, la)
    _print(made, format)
    for path, write, name in (
        (pdf, plan_page.write_pdf, "PDF"),
        (html, plan_page.write_html, "HTML"),
    ):
        if path is not None:
            with errors().status(f"Writing the {name}"):
                write(made, path)
            errors().print(f"Wrote {path}", markup=False)


def _print(made: "PlanPage", format: Format) -> None:
    if format is Format.TABLE:
        from headway.publishing.terminal import show

        show(made, results())
        return
    from headway.publishing.data import as_csv, as_json

    print(as_json(made) if format is Format.JSON else as_csv(made), end="")
