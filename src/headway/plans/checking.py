"""Whether a plan's targets can be, held against the published figures of its area."""

from collections.abc import Callable, Iterator
from datetime import date

from headway.benchmarks.figures import PublishedFigure
from headway.benchmarks.series import Unit
from headway.errors import UserError
from headway.plans.amounts import Amounts
from headway.plans.contradictions import contradictions, refused
from headway.plans.evidence import Evidence, exact
from headway.plans.plan import Direction, Objective, Plan, Target


def check(plan: Plan, evidence_of: Callable[[Objective], Evidence | None]) -> list[UserError]:
    """Every fault of a plan that has the form of one: contradictions, and impossible targets.

    Args:
        plan: A plan, from a file or made in code.
        evidence_of: The published figures that an objective's measure has in the plan's area;
            null where the objective names none.

    Returns:
        The faults, one sentence each, saying where; empty for a sound plan.
    """
    return [
        *contradictions(plan),
        *(
            fault
            for objective in plan.objectives
            for fault in _impossible(objective, plan, evidence_of(objective))
        ),
    ]


def _impossible(objective: Objective, plan: Plan, evidence: Evidence | None) -> Iterator[UserError]:
    wanted = [(m.value, m.place, "milestone") for m in objective.milestones if m.value is not None]
    target = objective.target
    beside = evidence.against_series if evidence else None
    if target and evidence and beside and beside.unit is not evidence.series.unit:
        yield refused(
            target.place,
            f"the gap is to a series in {beside.unit}, and “{objective.id}” is measured in "
            f"{evidence.series.unit}; the two cannot be set beside each other.",
        )
        return
    if target and evidence and evidence.is_against_a_total:
        yield refused(
            target.place,
            f"the gap of “{objective.id}” is to a total ({evidence.against_name}), "
            "which no area can come close to; give a value instead.",
        )
    if target and target.value is not None:
        wanted.insert(0, (target.value, target.place, "target"))
    if evidence:
        for value, place, what in wanted:
            if reason := _beyond(value, evidence):
                yield refused(place, f"a {what} of {value:g} cannot be: {reason}.")
    if target and not target.words:
        yield from _no_direction(objective, target, evidence)
        if plan.la is not None and evidence:
            yield from _wrong_way(objective, target, plan.adopted_on, evidence)


def _beyond(value: float, evidence: Evidence) -> str:
    """Why no figure of the series could be that; empty where one could."""
    oddity = evidence.series.oddity(value)
    if oddity:
        return f"it would be {oddity}"
    if value < 0 and evidence.series.unit is Unit.RATE:
        return "a rate is never below 0"
    return ""


def _no_direction(
    objective: Objective, target: Target, evidence: Evidence | None
) -> Iterator[UserError]:
    """Whether somebody, and only one, says which way is better."""
    known = evidence.direction if evidence else None
    title = f"“{evidence.series.title}”" if evidence else "a hand-entered value"
    if known and target.direction and target.direction is not known:
        yield refused(
            target.place,
            f"the target of “{objective.id}” says {target.direction} is better; "
            f"for {title} {known} is better.",
        )
    elif not known and not target.direction and (evidence or objective.values):
        yield refused(
            target.place,
            f"nobody says which way is better for {title}, so the target of "
            f'“{objective.id}” must: add direction = "higher" or "lower".',
        )


def _wrong_way(
    objective: Objective, target: Target, adopted_on: date | None, evidence: Evidence
) -> Iterator[UserError]:
    """Whether a target is worse than where its area set out from.

    Asked only of one authority's own plan: in a plan open to any, some are past the target.
    """
    direction = evidence.direction or target.direction
    start = _start(objective, target, adopted_on, evidence)
    if direction is None or target.value is None or start is None or start.value is None:
        return
    is_worse = exact(target.value) < exact(start.value)
    if direction is Direction.LOWER:
        is_worse = exact(target.value) > exact(start.value)
    if is_worse:
        amounts = Amounts.of_series(evidence.series)
        wanted, now = (amounts.in_full(exact(value)) for value in (target.value, start.value))
        yield refused(
            target.place,
            f"the target of “{objective.id}” goes the wrong way: {direction} is better, and "
            f"{wanted} is worse than {now}, the figure for {start.period.label}.",
        )


def _start(
    objective: Objective, target: Target, adopted_on: date | None, evidence: Evidence
) -> PublishedFigure | None:
    """The figure the target set out from; null where there is none by the same method."""
    year = target.year or (target.on.year if target.on else 0)
    if objective.baseline_year:
        start = evidence.figure_for(objective.baseline_year)
    else:
        before = date(year - 1, 12, 31)
        start = evidence.latest(min(before, adopted_on) if adopted_on else before)
    if start is None or evidence.break_between(start.period.ends_on.year, year):
        return None
    return start
