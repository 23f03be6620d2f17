"""The verdict on a target: the rules.

Values are compared as they were published, with every digit, never as they are shown; where
the shown ones would tell another story the sentence gives more digits. Before its date a
target has a chance, where a forecast can be made, and is too early to call where none can, with
the arithmetic either way. A target whose year
has a change of method behind it cannot be told, save one of a gap of 0 to a place: being level
with England is the same claim under any method.
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from headway.plans.amounts import Amounts
from headway.plans.comparators import comparator
from headway.plans.evidence import Evidence, exact
from headway.plans.holding import Held, pace, why_missing
from headway.plans.outlook import Aim, outlook
from headway.plans.plan import Direction, Milestone, Objective, Target, Thresholds
from headway.plans.verdicts import Finding, Verdict
from headway.vocabulary.dates import in_words
from headway.vocabulary.figures import Status

USUAL = Thresholds()
"""Headway's own thresholds, for a plan that declares none."""


def judge(
    objective: Objective,
    *,
    as_of: date,
    evidence: Evidence | None = None,
    adopted_on: date | None = None,
    thresholds: Thresholds = USUAL,
) -> Finding | None:
    """What can be said of an objective's target on a day.

    Args:
        objective: The objective, with its target and hand-entered values.
        as_of: The day; figures of periods that had not ended by it are not looked at.
        evidence: The published series of its measure in the area; null where it names none.
        adopted_on: When the plan was adopted: where a target set out from if no baseline says.
        thresholds: The chances from which the plan says on course, and off course.

    Returns:
        The finding; null where the objective has no target.
    """
    if objective.target is None:
        return None
    return _Case(objective, objective.target, as_of, evidence, adopted_on, thresholds).finding()


def judge_milestone(
    milestone: Milestone,
    objective: Objective,
    *,
    as_of: date,
    evidence: Evidence | None = None,
    adopted_on: date | None = None,
    thresholds: Thresholds = USUAL,
) -> Finding:
    """What can be said of a milestone on a day.

    One with a value is judged as a target is: by the published figure of the period that ends
    in the calendar year of its date, once both have passed. One that is a deed is met if the
    plan says that it was done by its date.
    """
    if milestone.value is None:
        return _deed(milestone, as_of)
    direction = objective.target.direction if objective.target else None
    target = Target(
        year=milestone.on.year if objective.measure else None,
        on=None if objective.measure else milestone.on,
        value=milestone.value,
        direction=direction,
    )
    return _Case(
        objective, target, as_of, evidence, adopted_on, thresholds, not_before=milestone.on
    ).finding()


def due_on(target: Target, evidence: Evidence | None = None) -> date:
    """The day a target falls due: its date, or the end of its year.

    Without a series a year is an academic one and ends on 31 August.
    """
    if target.on:
        return target.on
    assert target.year is not None, "a target has a year or a date"
    return evidence.period_ending(target.year).ends_on if evidence else date(target.year, 8, 31)


def _deed(milestone: Milestone, as_of: date) -> Finding:
    by = in_words(milestone.on)
    if milestone.done_on and milestone.done_on <= min(milestone.on, as_of):
        return Finding(verdict=Verdict.MET, because=f"Done on {in_words(milestone.done_on)}.")
    if as_of <= milestone.on:
        return Finding(verdict=Verdict.TOO_EARLY, because=f"It is due by {by}.")
    if milestone.done_on and milestone.done_on <= as_of:
        return Finding(
            verdict=Verdict.NOT_MET,
            because=f"Done on {in_words(milestone.done_on)}, after {by}.",
        )
    return Finding(
        verdict=Verdict.CANNOT_TELL, because="The plan does not say whether it was done."
    )


@dataclass(frozen=True, slots=True)
class _Case:
    """One target on one day."""

    objective: Objective
    target: Target
    as_of: date
    evidence: Evidence | None
    adopted_on: date | None
    thresholds: Thresholds
    not_before: date = date.min

    @property
    def _year(self) -> int:
        """The end year of the figure the target is held to."""
        return self.target.year or due_on(self.target).year

    def finding(self) -> Finding:
        due = max(due_on(self.target, self.evidence), self.not_before)
        is_past = self.as_of > due
        if reason := self._obstacle():
            if is_past:
                return Finding(verdict=Verdict.CANNOT_TELL, because=reason)
            return self._early(due, reason)
        if is_past:
            held = self._published() if self.evidence else self._typed(due)
            if isinstance(held, str):
                return Finding(verdict=Verdict.CANNOT_TELL, because=held)
            return Finding(
                verdict=Verdict.MET if held.is_there else Verdict.NOT_MET,
                because=held.against_the_goal() + self._reservation(held),
            )
        found = self._outlook()
        if found is None or found.chance is None:
            reason = found.because if found else ""
            return self._early(due, f"{self._on_the_way()} {reason}".strip())
        return replace(found, because=f"{self._on_the_way()} {found.because}")

    def _outlook(self) -> Finding | None:
        """The chance of a published figure's reaching a value; null where that is not the aim."""
        evidence, value = self.evidence, self.target.value
        known = evidence.latest(self.as_of) if evidence else None
        direction = self._direction()
        if evidence is None or evidence.panel is None or known is None or value is None:
            return None
        assert direction is not None, "an obstacle otherwise"
        aim = Aim(
            panel=evidence.panel.until(known.period.ends_on.year),
            area=known.area,
            value=value,
            year=self._year,
            direction=direction,
        )
        return outlook(aim, self.thresholds)

    def _early(self, due: date, because: str) -> Finding:
        """A target whose day has not passed, and of which nothing can be forecast."""
        when = f"It is not due until {in_words(due)}."
        return Finding(verdict=Verdict.TOO_EARLY, because=f"{when} {because}".strip())

    def _direction(self) -> Direction | None:
        published = self.evidence.direction if self.evidence else None
        return published or self.target.direction

    def _obstacle(self) -> str:
        """Why no figure could ever be held against the target; empty where one could."""
        target, evidence = self.target, self.evidence
        if target.words:
            return "The goal is in words, so there is no figure to hold against it."
        if evidence is None and not self.objective.values:
            return "No published series follows this, and no value has been entered by hand."
        if evidence and self.objective.group != "all":
            return "The published series has no figures for this group apart."
        if evidence and target.pupils is not None:
            return "The target is a number of pupils, and the source does not give one."
        if target.gap_to is not None and evidence is None:
            return "There is no published figure to measure the gap to."
        if evidence and evidence.is_against_a_total:
            return f"The figure of {evidence.against_name} is a total, so no gap to it can be told."
        if self._direction() is None:
            return "Neither the source nor the plan says which way is better."
        return self._changed_method()

    def _changed_method(self) -> str:
        """Whether the method changed between where the target set out from and its year."""
        evidence, year = self.evidence, self._year
        if evidence is None or self._is_level_with_a_place():
            return ""
        start = self.objective.baseline_year
        if start is None and self.adopted_on:
            known = evidence.latest(self.adopted_on)
            start = known.period.ends_on.year if known else self.adopted_on.year
        change = evidence.break_between(start, year) if start else None
        if change is None or evidence.period_ending(change[0]).ends_on > self.as_of:
            return ""
        label = evidence.period_ending(change[0]).label
        why = f" ({change[1].rstrip('.')})" if change[1] else ""
        return f"The method changed in {label}, after the target was set{why}."

    def _is_level_with_a_place(self) -> bool:
        if self.target.gap_to is None or self.target.gap != 0:
            return False
        to = comparator(self.target.gap_to)
        return to.place is not None and to.other is None

    def _published(self) -> Held | str:
        """The figure of the target's year with what it is held to, or why there is none."""
        assert self.evidence is not None, "hand-entered values go another way"
        figure = self.evidence.figure_for(self._year)
        if figure is None or figure.value is None:
            return why_missing(self.evidence, self._year, figure)
        if figure.oddity:
            shown = self.evidence.series.shown(figure.value)
            return f"The published figure for {figure.period.label}, {shown}, is {figure.oddity}."
        held = self._held(self._year, f"in {figure.period.label}", exact(figure.value))
        if held is None:
            return f"There is no figure for {self.evidence.against_name} in {figure.period.label}."
        return held

    def _held(self, year: int, when: str, value: Decimal) -> Held | None:
        """A published value and the goal of its year; null where the comparator has no value."""
        assert self.evidence is not None, "hand-entered values go another way"
        direction = self._direction()
        assert direction is not None, "an obstacle otherwise"
        amounts = Amounts.of_series(self.evidence.series)
        if self.target.gap_to is None:
            assert self.target.value is not None, "an obstacle otherwise"
            return Held(
                when=when, value=value, goal=exact(self.target.value),
                direction=direction, amounts=amounts,
            )  # fmt: skip
        beside = self.evidence.against.get(year)
        if beside is None:
            return None
        assert self.target.gap is not None, "checked when the plan was read"
        return Held(
            when=when, value=value, direction=direction, amounts=amounts,
            beside=exact(beside), beside_name=self.evidence.against_name,
            margin=exact(self.target.gap),
        )  # fmt: skip

    def _typed(self, due: date) -> Held | str:
        """The hand-entered value in force on the target's day: the last of the year up to it."""
        year_before = due.replace(year=due.year - 1, day=min(due.day, 28))
        values = [v for v in self.objective.values if year_before < v.on <= due]
        if not values:
            return f"No value was entered by hand for the year up to {in_words(due)}."
        last = max(values, key=lambda v: v.on)
        return self._held_by_hand(f"on {in_words(last.on)}", exact(last.value))

    def _held_by_hand(self, when: str, value: Decimal) -> Held:
        direction = self._direction()
        assert direction is not None, "an obstacle otherwise"
        wanted = self.target.value if self.target.value is not None else self.target.pupils
        assert wanted is not None, "an obstacle otherwise"
        return Held(
            when=when, value=value, goal=exact(wanted), direction=direction,
            amounts=Amounts.of_typed(self.objective.values),
        )  # fmt: skip

    def _reservation(self, held: Held) -> str:
        """What a reader must know besides: whose direction it is, and how settled the figure."""
        said = ""
        if self.evidence and self.evidence.direction is None:
            said += f" It is the plan, not the source, that says {held.direction} is better."
        if self.evidence:
            figure = self.evidence.figure_for(self._year)
            if figure and figure.status is Status.PROVISIONAL:
                said += " The figure is provisional."
        return said

    def _on_the_way(self) -> str:
        """Where things stand before the day, and how fast they would have to move."""
        if self.evidence is None:
            values = [v for v in self.objective.values if v.on <= self.as_of]
            if not values:
                return "No value has been entered by hand yet."
            last = max(values, key=lambda v: v.on)
            return self._held_by_hand(f"on {in_words(last.on)}", exact(last.value)).still_to_go()
        latest = self.evidence.latest(self.as_of)
        if latest is None or latest.value is None:
            return "There is no figure yet."
        year = latest.period.ends_on.year
        held = self._held(year, f"in {latest.period.label}", exact(latest.value))
        if held is None:
            return f"There is no figure for {self.evidence.against_name} in {latest.period.label}."
        if held.is_there or self._year <= year:
            return held.still_to_go()
        earlier = self.evidence.figure_for(year - 3)
        before = None
        if (
            earlier
            and earlier.value is not None
            and not self.evidence.break_between(year - 3, year)
        ):
            before = self._held(year - 3, f"in {earlier.period.label}", exact(earlier.value))
        return f"{held.still_to_go()} {pace(held, before, self._year - year)}"
