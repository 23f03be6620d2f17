"""The plan on a page as data: every word and number, before any medium has its say.

The terminal, the HTML page and the PDF are all made from this and nothing else, so they
cannot differ in a figure. Values that charts draw are raw; all text is ready to print.
"""

from dataclasses import dataclass
from datetime import date

from headway.plans.verdicts import Verdict


@dataclass(frozen=True, kw_only=True, slots=True)
class ChartPoint:
    """One year of a small chart. ``break_before`` breaks the line ahead of this point.

    ``shown`` and ``england_shown`` are the two values ready to print, or the symbol or words
    that stand in for one; empty where nothing does.
    """

    label: str
    value: float | None
    england: float | None
    break_before: bool = False
    shown: str = ""
    england_shown: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class StripDot:
    """One named dot of the comparator strip. ``role`` is here, england, region or neighbour."""

    name: str
    role: str
    value: float
    shown: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ObjectiveChart:
    """What a row's two small drawings need: the trend, and the strip of named dots.

    ``alt`` says the same in words. ``target`` is null without one.
    """

    alt: str
    points: tuple[ChartPoint, ...]
    dots: tuple[StripDot, ...]
    target: float | None
    target_shown: str


@dataclass(frozen=True, kw_only=True, slots=True)
class NowBlock:
    """Where are we now. ``value`` is ready to print; ``notes`` are status, oddity, coverage.

    ``cohort`` is "cohort size not published" wherever the source gives no count.
    """

    value: str
    period: str
    published_as: str
    measure_title: str
    unit_text: str
    status: str
    cohort: str
    hand_entered: bool
    notes: tuple[str, ...]
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Beside:
    """One comparator, ready to print: "England", "68.3%", and a note or nothing."""

    name: str
    value: str
    note: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class GoalBlock:
    """Where do we want to be, by when, and what became of it."""

    value: str
    by: str
    verdict: Verdict
    because: str
    pupils: str


@dataclass(frozen=True, kw_only=True, slots=True)
class MilestoneLine:
    """One milestone: when, what, and whether it is behind us."""

    on: str
    text: str
    verdict: Verdict | None


@dataclass(frozen=True, kw_only=True, slots=True)
class ActionLine:
    """One action: what, who, when, at which stage, and how far it has got, if anyone says."""

    title: str
    owner: str
    dates: str
    stage: str
    status: str = ""

    @property
    def told(self) -> str:
        """What stands behind the title; empty where nothing is said."""
        return ", ".join(part for part in (self.owner, self.dates, self.stage, self.status) if part)


@dataclass(frozen=True, kw_only=True, slots=True)
class RecommendationBlock:
    """One recommendation: from whom, what, and what became of it, a sentence each."""

    origin: str
    text: str
    answer: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class RiskLine:
    """One risk: what, who watches it, and what is done about it."""

    title: str
    owner: str
    response: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ObjectiveRow:
    """One objective on the page. ``now`` is null where nothing gives a figure; ``missing`` then
    says what would. ``headline`` is the finding in one sentence; ``sentences`` the rest.
    ``beside_period`` is the period of the comparators where it is an earlier one than now's."""

    id: str
    title: str
    headline: str
    sentences: tuple[str, ...]
    now: NowBlock | None
    missing: str
    beside: tuple[Beside, ...]
    rank: str
    change: tuple[str, ...]
    goal: GoalBlock | None
    milestones: tuple[MilestoneLine, ...]
    actions: tuple[ActionLine, ...]
    story: str
    chart: ObjectiveChart | None
    beside_period: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class PriorityBlock:
    """A heading and the objectives under it."""

    title: str
    rows: tuple[ObjectiveRow, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanPage:
    """A whole plan on a page. ``notes`` stand at its foot: sources, what the marks mean."""

    title: str
    area_name: str
    area_code: str
    subtitle: str
    vision: str
    why: str
    closing: str
    as_of: date
    data_as_at: str
    marking: str
    priorities: tuple[PriorityBlock, ...]
    notes: tuple[str, ...]
    attribution: str
    recommendations: tuple[RecommendationBlock, ...] = ()
    risks: tuple[RiskLine, ...] = ()

    @property
    def rows(self) -> tuple[ObjectiveRow, ...]:
        return tuple(row for block in self.priorities for row in block.rows)
