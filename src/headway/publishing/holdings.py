"""What each cell of the A3 sheet has to hold, paragraph by paragraph.

It follows ``typst/row.typ``, which sets the same cells: a text that one has, the other counts.
"""

from collections.abc import Callable, Container

from headway.publishing.lettering import (
    BOLD,
    CAPITAL,
    SMALL,
    Paragraph,
    filled,
    paragraph,
    small,
    words,
)
from headway.publishing.page import ActionLine, Beside, GoalBlock, NowBlock, ObjectiveRow

Cells = dict[str, list[Paragraph]]
"""The paragraphs of a row's cells by column; a column that the row leaves empty is absent."""

COLUMNS = ("objective", "now", "chart", "beside", "change", "goal", "milestones", "actions")
"""In reading order."""
LONGEST_HEADS = {"milestones": "milestones", "objective": "Objective", "chart": "neighbours"}
"""The longest word of a column's heading, where it may be longer than what stands under it."""
EVIDENCE = ("now", "chart", "beside", "change")
"""Side by side: a row that has nothing to set beside its figure, or no figure, uses their whole
width for the words it has instead, which are held by ``ALONE``."""
ALONE = "alone"

VALUE, TAG = 1.9, 0.9
"""Sizes of a value and of a status, to the type around them."""
SHORT_GOAL = 8
"""Letters up to which a goal is set larger."""

LEFT_OUT: dict[str, tuple[str, Callable[[ObjectiveRow], bool]]] = {
    "sentences": ("further sentences on each figure", lambda row: bool(row.sentences)),
    "story": ("the story behind it", lambda row: bool(row.story)),
    "details": (
        "who does each action and when",
        lambda row: any(action.told for action in row.actions),
    ),
    "measure": (
        "the name of each measure, and how many neighbours its mean rests on",
        lambda row: row.now is not None,
    ),
    "because": (
        "the reason for each status",
        lambda row: row.goal is not None and bool(row.goal.because),
    ),
}
"""What may be left out when type has shrunk as far as it reads well, least missed first: in what
words the foot of the sheet says so, and whether a row has it."""


def holdings(row: ObjectiveRow, drops: Container[str]) -> Cells:
    """The cells of one objective when some of its words are left out."""
    held = {
        "objective": _objective(row, drops),
        "goal": [] if row.goal is None else _goal(row.goal, drops),
        "milestones": [
            paragraph(words(f"{one.on}:"), words(one.text, BOLD), _tag(one.verdict or ""))
            for one in row.milestones
        ],
        "actions": [_action(one, drops) for one in row.actions],
    }
    if is_alone(row):
        held[ALONE] = _no_figure(row)
    else:
        held["chart"] = [] if row.chart is None else [paragraph((1.0,))]
        held["now"] = _no_figure(row) if row.now is None else _now(row.now, drops)
        held["beside"] = [small(row.beside_period)]
        held["beside"] += [line for other in row.beside for line in _beside(other, drops)]
        held["change"] = [paragraph(words(text)) for text in row.change]
        held["change"].append(small(row.rank))
    cells = {key: filled(paragraphs) for key, paragraphs in held.items()}
    return {key: paragraphs for key, paragraphs in cells.items() if paragraphs}


def is_alone(row: ObjectiveRow) -> bool:
    """Whether a row has nothing to set beside its figure, or no figure."""
    return row.chart is None and not (row.beside or row.change or row.rank)


def value_line(row: ObjectiveRow) -> float:
    """How wide a value and its period are on one line, in ems; nought for a row without."""
    if row.now is None or is_alone(row):
        return 0.0
    return paragraph(words(row.now.value, VALUE), words(f"{row.now.period},")).width + 0.2


def _objective(row: ObjectiveRow, drops: Container[str]) -> list[Paragraph]:
    said = [
        row.headline if row.headline != row.missing else "",
        *(() if "sentences" in drops else row.sentences),
        "" if "story" in drops else row.story,
    ]
    return [paragraph(words(row.title, BOLD)), paragraph(*map(words, said))]


def _no_figure(row: ObjectiveRow) -> list[Paragraph]:
    return [paragraph(words("No figure", BOLD)), paragraph(words(row.missing))]


def _now(now: NowBlock, drops: Container[str]) -> list[Paragraph]:
    state = words(f"published as {now.published_as}", SMALL) if now.published_as else ()
    unit = f"({now.unit_text})" if now.unit_text else ""
    return [
        paragraph(
            words(now.value, VALUE),
            words(f"{now.period},"),
            state,
            tall=CAPITAL * (VALUE - 1),
        ),
        small("" if "measure" in drops else f"{now.measure_title} {unit}"),
        *map(small, now.notes),
    ]


def _beside(other: Beside, drops: Container[str]) -> list[Paragraph]:
    value = sum(words(other.value, BOLD)) + 0.6
    note = () if "measure" in drops else words(other.note, SMALL)
    # The note keeps to the names' part of the column, so it wraps sooner: as if it were wider.
    wider = tuple(1.4 * width for width in note)
    return [paragraph(words(other.name), (value,)), paragraph(wider, size=SMALL)]


def _goal(goal: GoalBlock, drops: Container[str]) -> list[Paragraph]:
    larger = 1.35 if len(goal.value) <= SHORT_GOAL else 1.0
    value = words(goal.value, BOLD * larger)
    aim = paragraph(value, words(f"by {goal.by}"), _tag(goal.verdict), tall=CAPITAL * (larger - 1))
    reason = () if "because" in drops else words(goal.because)
    return [aim, paragraph(reason), paragraph(words(goal.pupils))]


def _action(action: ActionLine, drops: Container[str]) -> Paragraph:
    details = "; ".join(filter(None, (action.owner, action.dates, action.stage, action.status)))
    return paragraph(words(action.title), () if "details" in drops else words(details, SMALL))


def _tag(word: str) -> tuple[float, ...]:
    """A status stands in a frame and does not break."""
    return (sum(words(word.replace(" ", "n"), TAG * BOLD)) + 1.1,) if word else ()
