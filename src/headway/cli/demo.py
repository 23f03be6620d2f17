"""``headway demo``: an invented authority, from return files to pages in a browser."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from headway.cli import serve
from headway.cli.console import errors
from headway.cli.serve import Port


def demo(
    size: Annotated[
        str, typer.Option("--size", help="demo: 12,000 pupils, 30 schools; full: 40,000 and 75.")
    ] = "demo",
    anew: Annotated[
        bool, typer.Option("--anew", help="Make it again, though it is there.")
    ] = False,
    no_serve: Annotated[
        bool, typer.Option("--no-serve", help="Make the workspace and stop there.")
    ] = False,
    port: Port = 8000,
    workspace: Annotated[
        Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
    ] = Path("headway-workspace"),
) -> None:
    """Invent a local authority, load, link and calculate its returns, and show it in a browser.

    Holmewater, its schools and its children are invented, and its figures are worked out from
    their returns. England, the region and the neighbours beside them are real, and published.
    Run again on the same folder it is served as it is, with new passwords.

    Example: headway demo
    """
    from headway.jobs.demonstration import demonstrate

    if not no_serve:
        serve.must_be_installed()
    with _stages() as told:
        made = demonstrate(workspace, size, anew=anew, told=told)
    if made.files is not None:
        errors().print(
            f"Made {made.folder} from {made.files:,} invented return files "
            f"(data as at {made.edition}).",
            markup=False,
        )
    errors().print(
        "Holmewater, its schools and its children are invented. England, the region and the "
        "neighbours beside them are real, and published.\n"
        f"Ask it on the command line too: headway measure attainment_8 --workspace {workspace}",
        markup=False,
    )
    if not no_serve:
        serve.run("--port", str(port), "--an-account-per-role", workspace=made.folder)


@contextmanager
def _stages() -> Iterator[Callable[[str, int, int], None]]:
    """A bar for each stage, that stays when the next begins."""
    columns = (TextColumn("{task.description:<28}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=errors()) as bars:

        def told(stage: str, done: int, of: int) -> None:
            shown = bars.tasks[-1] if bars.tasks else None
            if shown is None or shown.description != stage:
                if shown is not None:
                    bars.update(shown.id, total=1, completed=1)
                elif not bars.console.is_terminal:
                    bars.console.print("Inventing an authority takes a minute or two …")
                bars.add_task(stage, total=of or None)
            bars.update(bars.tasks[-1].id, total=of or None, completed=done)

        yield told
        if bars.tasks:
            bars.update(bars.tasks[-1].id, total=1, completed=1)
