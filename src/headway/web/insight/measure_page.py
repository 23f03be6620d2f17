"""One measure as a page shows it, in the order in which it answers: every word ready to print."""

from collections.abc import Sequence
from dataclasses import dataclass

from headway.publishing.page import ActionLine, Beside, GoalBlock, MilestoneLine, ObjectiveChart


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """One place of a switch; ``query`` is the address it leads to."""

    title: str
    query: str
    is_here: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One figure in a table: of a group, or of a school (``urn`` null for a group, and for a
    school whose number no file gives). ``difference`` says whether a school's figure differs from
    all schools' together by more than chance; empty for a group, and where nothing is said."""

    name: str
    value: str
    interval: str
    n: str
    urn: int | None = None
    difference: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class InPlan:
    """The objective of the plan that follows this measure."""

    title: str
    goal: GoalBlock | None
    milestones: tuple[MilestoneLine, ...]
    actions: tuple[ActionLine, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class MeasurePage:
    """One measure of one place. ``value`` is empty where there is none: ``why_none`` says why.

    ``local`` says why a measure is ours and not DfE's. ``receipt`` is how it was worked out, as
    name and words; null where there is no method for the year.
    """

    measure_id: str
    title: str
    local: str
    place: str
    urn: int | None
    who: str
    year: str
    finding: str
    value: str
    count: str
    interval: str
    status: str
    why_none: str
    sentences: tuple[str, ...]
    beside: tuple[Beside, ...]
    beside_year: str
    beside_note: str
    rank: str
    change: tuple[str, ...]
    chart: ObjectiveChart | None
    group_title: str
    groups: tuple[Line, ...]
    schools: tuple[Line, ...]
    in_plan: InPlan | None
    receipt: Sequence[tuple[str, str]]
    years: tuple[Choice, ...]
    lenses: tuple[Choice, ...]
    group_choices: tuple[Choice, ...]
    because: str
    data_as_at: str
