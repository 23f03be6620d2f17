"""Which sheets the Excel twin has, and in which column each key of the plan file stands."""

from dataclasses import dataclass

from headway.plans import file_format
from headway.plans.positions import Path
from headway.plans.shape import Field, Kind, Shape

HOW_TO = "How to fill this in"
LISTS = "Lists"
PLAN_SHEET = "Plan"


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """One column. ``keys`` is the way to its value from the table that the row is."""

    heading: str
    keys: tuple[str, ...]
    field: Field


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """One sheet of rows. One row per table of a kind, in the order of the plan.

    ``path`` holds the keys that lead to such a table through the plan file. A row of a sheet
    whose ``path`` goes through another's says in its first column which row there it belongs to.
    ``is_later`` marks one that workbooks of an earlier version do not have, and need not.
    """

    name: str
    path: tuple[str, ...]
    shape: Shape
    parent: "Sheet | None" = None
    belongs_to: str = ""
    is_later: bool = False

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns, one per key, after the one that says where the row belongs."""
        own = [Column(heading=_words(f.key), keys=(f.key,), field=f) for f in self.shape.fields]
        inner = [
            Column(heading=f"{part.key} {_words(f.key)}", keys=(part.key, f.key), field=f)
            for part in self.shape.parts
            if part.inline and not part.many
            for f in part.shape.fields
        ]
        return (*own, *inner)


PRIORITIES = Sheet(name="Priorities", path=("priority",), shape=file_format.PRIORITY)
OBJECTIVES = Sheet(
    name="Objectives",
    path=("priority", "objective"),
    shape=file_format.OBJECTIVE,
    parent=PRIORITIES,
    belongs_to="priority",
)


def _of_objective(name: str, key: str, shape: Shape) -> Sheet:
    path = (*OBJECTIVES.path, key)
    return Sheet(name=name, path=path, shape=shape, parent=OBJECTIVES, belongs_to="objective")


SHEETS = (
    PRIORITIES,
    OBJECTIVES,
    _of_objective("Milestones", "milestones", file_format.MILESTONE),
    _of_objective("Values", "value", file_format.VALUE),
    _of_objective("Actions", "action", file_format.ACTION),
    Sheet(name="Sources", path=("plan", "source"), shape=file_format.SOURCE),
    Sheet(
        name="Recommendations",
        path=("recommendation",),
        shape=file_format.RECOMMENDATION,
        is_later=True,
    ),
    Sheet(name="Risks", path=("risk",), shape=file_format.RISK, is_later=True),
)
"""Every sheet of rows, each after the one its rows belong to."""

BELONGING = Field(key="", kind=Kind.ID, required=True, about="The id of the row it belongs to.")
"""The first column of a sheet whose rows belong to another's."""


def place(name: str, sheet: str, row: int) -> str:
    """Where a row stands, as a message says it; rows are counted as Excel counts them."""
    return f"{name}, sheet {sheet}, row {row}"


def _words(key: str) -> str:
    return key.replace("_", " ")


Places = dict[Path, str]
"""Where each path of the plan stands in the workbook."""
