"""A plan as data: priorities, objectives, where we want to be, milestones and actions.

The same shape serves an authority, a school and a child. "Now" is never written in a plan:
it is a figure, looked up, or a hand-entered value with its evidence. ``place`` is where a
part stands in its file ("plan.toml, line 12"), for messages; empty when made in code.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Level(StrEnum):
    """Whose plan it is."""

    AUTHORITY = "authority"
    SCHOOL = "school"
    CHILD = "child"


class Stage(StrEnum):
    """Where a programme that grows in stages has got to."""

    PATHFINDER = "pathfinder"
    EVALUATION = "evaluation"
    ROLL_OUT = "roll-out"


class Progress(StrEnum):
    """How far an action has got, as its owner says."""

    NOT_STARTED = "not started"
    UNDER_WAY = "under way"
    DONE = "done"
    STOPPED = "stopped"


class Accepted(StrEnum):
    """Whether a recommendation was taken up."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Lens(StrEnum):
    """Which children a figure is of."""

    SCHOOLED = "schooled"
    LIVING = "living"
    IN_CARE = "in-care"


class Direction(StrEnum):
    """Which way is better, where the plan says so itself."""

    HIGHER = "higher"
    LOWER = "lower"


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """Where we want to be.

    ``year`` is the calendar year in which the figure's period ends, as DfE's labels name it
    (2028 is the academic year 2027/28); ``on`` is a date, for a hand-entered indicator. Exactly
    one of the two is given. Exactly one of ``value``, ``gap_to`` with ``gap``, ``pupils`` and
    ``words`` (a goal that is not a number) is.
    ``gap_to`` names a comparator as ``headway.plans.comparators`` reads it and ``gap`` how far
    on the worse side of it still counts as there, in the unit of the series.
    ``direction`` is null unless the plan has to say which way is better, because the source
    does not or because the values are hand-entered.
    """

    year: int | None = None
    on: date | None = None
    value: float | None = None
    gap_to: str | None = None
    gap: float | None = None
    pupils: int | None = None
    words: str = ""
    direction: Direction | None = None
    place: str = field(default="", compare=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Milestone:
    """A date with a value to have reached, or a deed to have done (``title``), or both."""

    on: date
    value: float | None = None
    title: str = ""
    done_on: date | None = None
    place: str = field(default="", compare=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class TypedValue:
    """A hand-entered indicator's value: who says so, on what evidence, when the next is due."""

    on: date
    value: float
    by: str
    evidence: str
    next_due: date | None = None
    unit: str = ""
    place: str = field(default="", compare=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Action:
    """Something somebody will do. ``partners`` are organisations beside the owner; ``status`` is
    null where nobody has said how far it has got."""

    title: str
    owner: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    stage: Stage | None = None
    status: Progress | None = None
    partners: tuple[str, ...] = ()
    place: str = field(default="", compare=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Objective:
    """One thing that is to get better, and how anyone could tell.

    Either ``measure`` names a series or measure; or ``values`` holds hand-entered values; or
    ``return_needed`` names the return or source that would give a figure (a key of
    ``headway.vocabulary.returns``), and ``note`` may say why none does yet.
    ``baseline_year`` is named as a target's year is. ``story_on`` is the day the story was
    written; null where the plan does not say.
    """

    id: str
    title: str
    measure: str | None = None
    group: str = "all"
    lens: Lens = Lens.SCHOOLED
    baseline_year: int | None = None
    target: Target | None = None
    milestones: tuple[Milestone, ...] = ()
    values: tuple[TypedValue, ...] = ()
    return_needed: str | None = None
    note: str = ""
    story: str = ""
    story_on: date | None = None
    actions: tuple[Action, ...] = ()
    place: str = field(default="", compare=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Priority:
    """A heading that objectives stand under."""

    id: str
    title: str
    objectives: tuple[Objective, ...] = ()
    place: str = field(default="", compare=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanSource:
    """The document a shipped plan was checked against, and when it was read."""

    title: str
    address: str = ""
    read_on: date | None = None
    note: str = ""
    place: str = field(default="", compare=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Recommendation:
    """What a commission, a scrutiny committee or an inspection recommended, and its answer.

    ``source`` is who recommended it and ``on`` when. ``accepted`` is null until somebody has
    answered, ``closed_on`` until somebody (``closed_by``) has said that nothing more is to be done.
    """

    source: str
    on: date
    text: str
    accepted: Accepted | None = None
    accepted_by: str = ""
    done: str = ""
    evidence: str = ""
    closed_on: date | None = None
    closed_by: str = ""
    place: str = field(default="", compare=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Risk:
    """What could stop the plan. ``response`` is what is done about it."""

    title: str
    owner: str = ""
    response: str = ""
    place: str = field(default="", compare=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Thresholds:
    """From which chance, in percent, a target is on course, and below which it is off course."""

    on_course: int = 60
    off_course: int = 25


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """A whole plan. ``la`` is a three-digit code, null for a shipped plan open to any authority.

    ``on_course_from`` and ``off_course_below`` are null where the plan declares no thresholds.
    """

    title: str
    level: Level
    priorities: tuple[Priority, ...]
    la: str | None = None
    adopted_on: date | None = None
    vision: str = ""
    why: str = ""
    closing: str = ""
    partners: tuple[str, ...] = ()
    on_course_from: int | None = None
    off_course_below: int | None = None
    sources: tuple[PlanSource, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    risks: tuple[Risk, ...] = ()
    place: str = field(default="", compare=False)

    @property
    def thresholds(self) -> Thresholds:
        """Those the plan declares, or Headway's own where it declares none."""
        usual = Thresholds()
        on, off = self.on_course_from, self.off_course_below
        return Thresholds(
            on_course=usual.on_course if on is None else on,
            off_course=usual.off_course if off is None else off,
        )

    @property
    def objectives(self) -> tuple[Objective, ...]:
        return tuple(o for priority in self.priorities for o in priority.objectives)
