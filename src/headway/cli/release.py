"""``headway release``: figures that leave the authority, with their proof."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from headway.cli.console import Format, errors, print_rows
from headway.cli.words import as_years

if TYPE_CHECKING:
    from headway.disclosure.ledger import Release

LISTED = ("release", "title", "audience", "rules", "state", "proposed", "decided", "because")

app = typer.Typer(
    name="release", help="Propose, approve, withdraw and list releases.", no_args_is_help=True
)
Workspace = Annotated[
    Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
]
Which = Annotated[str, typer.Argument(help="The release: R0001.")]


@app.command("propose")
def propose(
    measures: Annotated[list[str], typer.Argument(help="Measure ids, all of them shares.")],
    to: Annotated[str, typer.Option("--to", help="partner or public.")],
    title: Annotated[str, typer.Option("--title", help="What it is, in a line.")],
    by: Annotated[str, typer.Option("--by", help="Groups, with commas between: sex,fsm6.")] = "",
    years: Annotated[
        str | None, typer.Option("--years", help="As 2019-2025: the years they end in.")
    ] = None,
    level: Annotated[
        str | None, typer.Option("--level", help="authority or school; both if not given.")
    ] = None,
    lens: Annotated[str, typer.Option("--lens", help="schooled, living or in-care.")] = "schooled",
    rules: Annotated[
        str, typer.Option("--rules", help="A rule set; the audience's own if not given.")
    ] = "",
    excepted: Annotated[
        list[str] | None,
        typer.Option("--except", help="A cell that may be known; say why with --because."),
    ] = None,
    because: Annotated[str, typer.Option("--because", help="Why it may be known.")] = "",
    workspace: Workspace = Path("headway-workspace"),
) -> None:
    """Protect figures against all that was ever released, and put them up for approval.

    Example: headway release propose ks2_rwm_expected --by sex --to public --title "Key stage 2"
    """
    from headway.jobs import measures as asking
    from headway.jobs import releases as job

    asked = job.asked(
        [
            asking.question(
                measure,
                years=as_years(years),
                level=asking.level_named(level or "authority"),
                lens=asking.lens_named(lens),
                groups=tuple(word.strip() for word in by.split(",") if word.strip()),
            )
            for measure in measures
        ],
        both_levels=level is None,
        audience=job.audience_named(to),
        title=title,
        rules=rules,
        excepted=tuple(excepted or ()),
        because=because,
    )
    release, made = job.propose_release(workspace, asked)
    said = (
        f"Proposed {release.id} to “{release.audience.value}” by {release.rules}: {made.counts} "
        f"counts, {made.hidden} of them hidden, proved by {made.tables} tables."
    )
    narrow = f"{made.narrow} hidden counts, none of them small, can be told within less than five."
    lines = [
        said,
        narrow if made.narrow else "",
        made.advice,
        f"Not protected, by exception: {'; '.join(made.excepted)}." if made.excepted else "",
        f"Another person approves it: headway release approve {release.id}",
    ]
    for line in filter(None, lines):
        errors().print(line, markup=False)


@app.command("approve")
def approve(release: Which, workspace: Workspace = Path("headway-workspace")) -> None:
    """Let a release out that another person proposed; it is verified first.

    Example: headway release approve R0001
    """
    from headway.jobs import releases as job

    done = job.approve(workspace, release)
    errors().print(
        f"Approved {done.id}: checked by {done.proposed_by} and {done.decided_by}, "
        f"{done.decided_on}.",
        markup=False,
    )


@app.command("withdraw")
def withdraw(
    release: Which,
    because: Annotated[str, typer.Option("--because", help="Why.")],
    workspace: Workspace = Path("headway-workspace"),
) -> None:
    """Take a release back. What was seen of it stays counted as known.

    Example: headway release withdraw R0001 --because "a school sent a wrong file"
    """
    from headway.jobs import releases as job

    done = job.withdraw(workspace, release, because)
    errors().print(f"Withdrawn {done.id}: {done.because}", markup=False)


@app.command("list")
def list_releases(
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
    workspace: Workspace = Path("headway-workspace"),
) -> None:
    """List every release: what, to whom, by which rules, and who decided.

    Example: headway release list
    """
    from headway.jobs import releases as job

    print_rows(LISTED, [_row(each) for each in job.listed(workspace)], format)


def _row(each: "Release") -> tuple[object, ...]:
    decided = f"{each.decided_by}, {each.decided_on}" if each.decided_by else ""
    proposed = f"{each.proposed_by}, {each.proposed_on}"
    return (
        each.id, each.title, each.audience.value, each.rules, each.state.value,
        proposed, decided, each.because,
    )  # fmt: skip
