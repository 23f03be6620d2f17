"""What in a plan has gone stale or was never filled in, as a list of things to do.

Each rule is small and looks nothing up: it sees one objective with its figures, or the plan, and
the day.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from headway.plans.evidence import Evidence
from headway.plans.judging import due_on, judge_milestone
from headway.plans.plan import Objective, Plan, Progress
from headway.plans.verdicts import Verdict
from headway.vocabulary.dates import in_words
from headway.vocabulary.returns import RETURNS

WORKED_OUT = "computed:"
"""How the source of a figure from an authority's own records begins."""


BY_HAND = "hand_entered"
"""The source, in ``RETURNS``, of what is only ever entered by hand."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Looked:
    """One objective of a plan, on a day. ``evidence`` is null where it names no measure."""

    objective: Objective
    plan: Plan
    evidence: Evidence | None
    as_of: date


@dataclass(frozen=True, kw_only=True, slots=True)
class Chore:
    """One thing to do. ``since`` is the day from which it has been so; null where none is known."""

    what: str
    since: date | None
    to_do: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Due:
    """A chore of the objective of this id, or of the plan itself where it is empty."""

    objective: str
    title: str
    chore: Chore


def review(
    plan: Plan, evidence_of: Callable[[Objective], Evidence | None], as_of: date
) -> list[Due]:
    """Everything to do, in the order of the plan.

    Args:
        plan: A plan.
        evidence_of: The figures that an objective's measure has where the plan is reviewed;
            null where the objective names none.
        as_of: The day; what had not yet come by then is not asked for.
    """
    found: list[Due] = []
    for objective in plan.objectives:
        looked = Looked(
            objective=objective, plan=plan, evidence=evidence_of(objective), as_of=as_of
        )
        found += (
            Due(objective=objective.id, title=objective.title, chore=chore)
            for rule in RULES
            for chore in rule(looked)
        )
    found += (
        Due(objective="", title=plan.title, chore=chore)
        for rule_of_plan in PLAN_RULES
        for chore in rule_of_plan(plan, as_of)
    )
    return found


def nothing_follows(looked: Looked) -> Iterator[Chore]:
    """An objective has neither a measure nor hand-entered values."""
    objective = looked.objective
    if objective.measure or objective.values:
        return
    needed = objective.return_needed
    source = "" if needed in (None, BY_HAND) else RETURNS[needed]
    yield Chore(
        what="Nothing follows it: it has neither a measure nor values entered by hand.",
        since=looked.plan.adopted_on,
        to_do=f"Enter values by hand until there are figures from this source: {source}."
        if source
        else "Enter values by hand, or name a measure.",
    )


def no_figure(looked: Looked) -> Iterator[Chore]:
    """A measure has no figure here at all."""
    evidence = looked.evidence
    if evidence and evidence.latest(looked.as_of) is None:
        yield Chore(
            what=f"Its measure, “{evidence.series.title}”, has no figure here.",
            since=looked.plan.adopted_on,
            to_do="Choose a measure that has one, or say in the note why there is none.",
        )


def update_was_due(looked: Looked) -> Iterator[Chore]:
    """The source was to publish a newer figure by now."""
    evidence = looked.evidence
    latest = evidence.latest(looked.as_of) if evidence else None
    if evidence is None or latest is None or latest.source.startswith(WORKED_OUT):
        return
    due = evidence.series.next_update
    if due and due < looked.as_of:
        yield Chore(
            what=f"The figure is of {latest.period.label}, and its source was to be updated by "
            f"{in_words(due)}.",
            since=due,
            to_do="Import the newer published figures.",
        )


def others_have_newer(looked: Looked) -> Iterator[Chore]:
    """Other areas have a figure for a later period than the newest one here."""
    evidence = looked.evidence
    latest = evidence.latest(looked.as_of) if evidence else None
    if evidence is None or latest is None:
        return
    later = [
        period
        for period in evidence.periods
        if latest.period.ends_on < period.ends_on <= looked.as_of
    ]
    if later:
        yield Chore(
            what=f"The figure is of {latest.period.label}, and other areas have one for "
            f"{later[-1].label}.",
            since=later[0].ends_on,
            to_do="Ask why none was published here, and say so in the note.",
        )


def value_is_overdue(looked: Looked) -> Iterator[Chore]:
    """The next hand-entered value was due and has not come."""
    known = [typed for typed in looked.objective.values if typed.on <= looked.as_of]
    last = max(known, key=lambda typed: typed.on, default=None)
    if last and last.next_due and last.next_due < looked.as_of:
        yield Chore(
            what=f"The last value was entered for {in_words(last.on)}, and the next was due by "
            f"{in_words(last.next_due)}.",
            since=last.next_due,
            to_do=f"Get the next value from {last.by}.",
        )


def story_is_older_than_the_figure(looked: Looked) -> Iterator[Chore]:
    """The story was written before the end of the period that its figure is of."""
    written = looked.objective.story_on
    latest = looked.evidence.latest(looked.as_of) if looked.evidence else None
    known = [typed.on for typed in looked.objective.values if typed.on <= looked.as_of]
    of = latest.period.ends_on if latest else max(known, default=None)
    if written and of and written < of:
        label = latest.period.label if latest else in_words(of)
        yield Chore(
            what=f"The story was written on {in_words(written)}, and the figure is of {label}.",
            since=of,
            to_do="Read the story again beside the figure, and date it anew.",
        )


def action_is_past_its_end(looked: Looked) -> Iterator[Chore]:
    """An action's last day has passed, and it is neither done nor stopped."""
    for action in looked.objective.actions:
        if action.status in (Progress.DONE, Progress.STOPPED):
            continue
        if action.ends_on and action.ends_on < looked.as_of:
            whom = action.owner or "whoever leads it"
            yield Chore(
                what=f"The action “{action.title}” was to end by {in_words(action.ends_on)}.",
                since=action.ends_on,
                to_do=f"Ask {whom}; then mark it done or stopped, or give it a new end.",
            )


def milestone_is_open(looked: Looked) -> Iterator[Chore]:
    """A milestone's day has passed, and neither a day nor a figure says what became of it."""
    for milestone in looked.objective.milestones:
        if milestone.on >= looked.as_of or milestone.done_on:
            continue
        finding = judge_milestone(
            milestone,
            looked.objective,
            as_of=looked.as_of,
            evidence=looked.evidence,
            adopted_on=looked.plan.adopted_on,
            thresholds=looked.plan.thresholds,
        )
        if finding.verdict is Verdict.CANNOT_TELL:
            name = f"The milestone “{milestone.title}”" if milestone.title else "A milestone"
            yield Chore(
                what=f"{name} was due by {in_words(milestone.on)}. {finding.because}",
                since=milestone.on,
                to_do="Enter the day it was done, or move the milestone."
                if milestone.value is None
                else "Find a figure to hold it to, or move the milestone.",
            )


def target_without_a_milestone(looked: Looked) -> Iterator[Chore]:
    """A target still to come has no milestone on the way."""
    target = looked.objective.target
    if target is None or looked.objective.milestones:
        return
    due = due_on(target, looked.evidence)
    if due >= looked.as_of:
        yield Chore(
            what=f"The target is for {in_words(due)}, and no milestone stands on the way to it.",
            since=looked.plan.adopted_on,
            to_do="Add a milestone.",
        )


def no_action(looked: Looked) -> Iterator[Chore]:
    """Nobody has said what will be done."""
    if not looked.objective.actions:
        yield Chore(
            what="It has no action.",
            since=looked.plan.adopted_on,
            to_do="Say what will be done, by whom and by when.",
        )


def recommendation_is_open(plan: Plan, as_of: date) -> Iterator[Chore]:
    """A recommendation is open more than a year after it was made."""
    for said in plan.recommendations:
        a_year_on = said.on.replace(year=said.on.year + 1, day=min(said.on.day, 28))
        is_closed = said.closed_on is not None and said.closed_on <= as_of
        if a_year_on < as_of and not is_closed:
            yield Chore(
                what=f"A recommendation of {in_words(said.on)} ({said.source}) is still open: "
                f"“{said.text}”.",
                since=a_year_on,
                to_do="Say what was done and close it, or say why not."
                if said.accepted
                else "Say whether it is accepted, and by whom.",
            )


RULES: tuple[Callable[[Looked], Iterator[Chore]], ...] = (
    nothing_follows,
    no_figure,
    update_was_due,
    others_have_newer,
    value_is_overdue,
    story_is_older_than_the_figure,
    action_is_past_its_end,
    milestone_is_open,
    target_without_a_milestone,
    no_action,
)
"""Every rule, in the order in which its chores are listed."""

PLAN_RULES: tuple[Callable[[Plan, date], Iterator[Chore]], ...] = (recommendation_is_open,)
"""The rules of a plan as a whole, after those of its objectives."""
