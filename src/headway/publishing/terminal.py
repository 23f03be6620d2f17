"""The plan on a page in a terminal: one block an objective, readable from 60 columns up."""

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from headway.publishing.page import NowBlock, ObjectiveRow, PlanPage

WIDE = 120
"""From this many columns on, what stands beside a figure is set to its right."""

NAME_WIDTH = 24
"""What "Yorkshire and the Humber" takes; a longer name is folded."""

BESIDE_WIDTH = 54
"""What a name, a value and "mean of 10 of 10" take, side by side; a longer note is folded."""


def show(page: PlanPage, console: Console) -> None:
    """Prints the page. Nothing in it is read as markup, whatever a plan's author wrote."""
    console.print(_heading(page))
    for block in page.priorities:
        console.print()
        console.rule(Text(block.title, style="bold"), align="left", style="dim")
        for row in block.rows:
            console.print()
            console.print(_objective(row, wide=console.width >= WIDE))
    _answers(page, console)
    console.print()
    for note in (*page.notes, page.attribution):
        console.print(Text(note, style="dim"))


def _heading(page: PlanPage) -> RenderableType:
    lines: list[RenderableType] = []
    if page.vision:
        lines.append(Text(page.vision, style="italic"))
    lines.append(Text(f"{page.data_as_at}. {page.marking}", style="dim"))
    title = Text(f" {page.area_name}: {page.title} ", style="bold")
    return Panel(Group(*lines), title=title, title_align="left", box=box.ROUNDED)


def _answers(page: PlanPage, console: Console) -> None:
    """Recommendations and risks, one paragraph each."""
    listed = {
        "Recommendations": [
            f"{said.text} ({said.origin}) {' '.join(said.answer)}" for said in page.recommendations
        ],
        "Risks": [
            risk.title
            + (f" ({risk.owner})" if risk.owner else "")
            + (f": {risk.response}" if risk.response else "")
            for risk in page.risks
        ],
    }
    for heading, texts in listed.items():
        if texts:
            console.print()
            console.rule(Text(heading, style="bold"), align="left", style="dim")
            for text in texts:
                console.print(Text(text))


def _objective(row: ObjectiveRow, *, wide: bool) -> RenderableType:
    left: list[RenderableType] = [Text(words) for words in (row.headline, row.missing) if words]
    left += [Text(sentence) for sentence in (*row.change, *row.sentences)]
    if row.rank:
        left.append(Text(row.rank))
    left += _goal_lines(row)
    if row.story:
        left.append(Text(row.story, style="italic"))
    right = _beside(row)
    if row.now is not None and row.now.notes:
        left += [Text(note, style="dim") for note in row.now.notes]
    body: RenderableType
    if right is None:
        body = Group(*left)
    elif wide:
        grid = Table.grid(padding=(0, 3), expand=True)
        grid.add_column(ratio=1)
        grid.add_column(width=BESIDE_WIDTH)
        grid.add_row(Group(*left), right)
        body = grid
    else:
        body = Group(*left, right)
    return Group(Text(row.title, style="bold"), Padding(body, (0, 0, 0, 2)))


def _beside(row: ObjectiveRow) -> RenderableType | None:
    if row.now is None:
        return None
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(width=NAME_WIDTH)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(style="dim", overflow="fold")
    table.add_row(Text(_when(row.now)), Text(row.now.value, style="bold"))
    if row.beside_period:
        table.add_row(Text(f"Beside others, {row.beside_period}", style="dim"))
    for other in row.beside:
        table.add_row(Text(other.name), Text(other.value), Text(other.note))
    return table


def _when(now: NowBlock) -> str:
    return f"{now.period}, entered by hand" if now.hand_entered else f"Here, {now.period}"


def _goal_lines(row: ObjectiveRow) -> list[Text]:
    lines = []
    if row.goal is not None:
        line = Text("Goal: ", style="bold")
        line.append(f"{row.goal.value} by {row.goal.by}", style="default not bold")
        line.append(f" — {row.goal.verdict.value}. ", style="bold")
        line.append(row.goal.because, style="default not bold")
        lines.append(line)
        if row.goal.pupils:
            lines.append(Text(row.goal.pupils))
    for milestone in row.milestones:
        verdict = f" — {milestone.verdict.value}" if milestone.verdict else ""
        lines.append(Text(f"Milestone {milestone.on}: {milestone.text}{verdict}"))
    for action in row.actions:
        told = f" ({action.told})" if action.told else ""
        lines.append(Text(f"Action: {action.title}{told}"))
    return lines
