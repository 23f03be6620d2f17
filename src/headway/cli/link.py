"""``headway link``: who is who across all files, and the pairs a person should look at."""

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from headway.cli.console import Format, errors, print_rows
from headway.errors import WrongUsage


def link(
    doubts: Annotated[
        bool,
        typer.Option(
            "--doubts",
            help="List the pairs that may be one child, with what they share; link nothing.",
        ),
    ] = False,
    one_child: Annotated[
        tuple[int, int] | None,
        typer.Option("--one-child", help="Two numbers from that list that are one child."),
    ] = None,
    two_children: Annotated[
        tuple[int, int] | None,
        typer.Option("--two-children", help="Two numbers from that list that are two children."),
    ] = None,
    workspace: Annotated[
        Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
    ] = Path("headway-workspace"),
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
) -> None:
    """Find each child across all loaded files, and make an edition of their records.

    What is doubtful is left apart and counted. A decision on a pair is kept in the journal
    and holds from the next linking on.

    Example: headway link --doubts
    """
    from headway.jobs import link_review

    if bool(one_child) + bool(two_children) + doubts > 1:
        raise WrongUsage("Give one of --doubts, --one-child and --two-children, not several.")
    if pair := one_child or two_children:
        link_review.decide(workspace, pair, is_one_child=bool(one_child))
        errors().print("Noted; it holds from the next headway link on.")
    elif doubts:
        pairs = link_review.doubtful_pairs(workspace)
        rows = [
            (
                each.pupil_id,
                each.other_pupil_id,
                each.name,
                each.birth_date,
                each.sex,
                each.home,
                each.doubt.means,
            )
            for each in pairs
        ]
        as_text = [(str(one), str(other), *words) for one, other, *words in rows]
        columns = (
            "child",
            "other_child",
            "name",
            "birth_date",
            "sex",
            "home",
            "why_it_is_not_certain",
        )
        print_rows(columns, as_text if format is Format.TABLE else rows, format)
    else:
        _link(workspace, format)


def _link(workspace: Path, format: Format) -> None:
    from headway.jobs import link as job

    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=errors(), transient=True) as bar:
        task = bar.add_task("Linking", total=None)
        told = job.link(
            workspace,
            lambda what, done, total: bar.update(
                task, description=what, completed=done, total=total
            ),
        )
    rows = [
        ("files", told.files),
        ("children", told.children),
        ("of them new", told.new_children),
        ("doubtful pairs", told.doubts.total()),
        *((f"found by {code}: {title}", count) for code, title, count in told.found),
        *(
            (f"years not checked by {code}, for want of a return", count)
            for code, count in told.years_not_checked.items()
        ),
    ]
    print_rows(("what", "how_many"), rows, format, right=("how_many",))
    if told.schools_without_urn:
        errors().print(
            f"Schools without a URN in any file: {told.schools_without_urn:,}. Nobody can be given "
            "the children of such a school alone: put the register's export at "
            "mappings/schools.csv.",
            markup=False,
        )
    errors().print(
        f"Made the edition {told.edition}. Run headway calculate for its figures.", markup=False
    )
