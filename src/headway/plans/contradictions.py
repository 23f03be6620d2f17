"""What a plan must not say twice over, or in two ways: looked for on every reading."""

from collections.abc import Iterator
from datetime import date

from headway.errors import FileRefused, UserError
from headway.plans.plan import Milestone, Objective, Plan, Recommendation, Target
from headway.vocabulary.dates import in_words


def contradictions(plan: Plan) -> list[UserError]:
    """Every way in which a plan contradicts itself, in the order of the plan."""
    return [
        *_named_twice([(p.id, p.place) for p in plan.priorities], "priorities"),
        *_named_twice([(o.id, o.place) for o in plan.objectives], "objectives"),
        *(fault for o in plan.objectives for fault in _contradictions_of(o, plan.adopted_on)),
        *(fault for each in plan.recommendations for fault in _recommendation(each)),
    ]


def refused(place: str, sentence: str) -> FileRefused:
    """A fault of the plan, in a sentence that says where it stands, if it stands anywhere."""
    if place:
        return FileRefused(f"{place}: {sentence}")
    return FileRefused(sentence[0].upper() + sentence[1:])


def _named_twice(named: list[tuple[str, str]], what: str) -> Iterator[UserError]:
    first: dict[str, str] = {}
    for name, place in named:
        if name in first:
            before = f" (the first is at {first[name]})" if first[name] else ""
            yield refused(place, f"two {what} are called “{name}”{before}; give one another id.")
        else:
            first[name] = place


def _contradictions_of(objective: Objective, adopted_on: date | None) -> Iterator[UserError]:
    if objective.measure and objective.values:
        yield refused(
            objective.values[0].place or objective.place,
            f"objective “{objective.id}” has both a measure and hand-entered values; "
            "it is followed by one or the other.",
        )
    if objective.target:
        yield from _two_minds(objective.target, objective)
        if objective.target.on and adopted_on and objective.target.on < adopted_on:
            yield _before(objective.target.place, "the target", objective.target.on, adopted_on)
        if (year := objective.target.year) and adopted_on and year < adopted_on.year:
            yield refused(
                objective.target.place,
                f"the target's year, {year}, ended before the plan was adopted on "
                f"{in_words(adopted_on)}.",
            )
        if (year := objective.target.year) and (base := objective.baseline_year) and year <= base:
            yield refused(
                objective.target.place,
                f"the target's year, {year}, is not after the baseline's, {base}.",
            )
    if objective.story_on and not objective.story:
        yield refused(
            objective.place,
            f"“story_on” is the day a story was written, and “{objective.id}” has no story.",
        )
    for milestone in objective.milestones:
        yield from _milestone(milestone, objective, adopted_on)
    for typed in objective.values:
        if typed.next_due and typed.next_due <= typed.on:
            yield refused(typed.place, "the next value is due before the day this one is for.")
    for action in objective.actions:
        if action.starts_on and action.ends_on and action.ends_on < action.starts_on:
            yield refused(
                action.place,
                f"the action ends on {in_words(action.ends_on)}, "
                f"before it starts on {in_words(action.starts_on)}.",
            )


def _recommendation(said: Recommendation) -> Iterator[UserError]:
    if said.closed_on and said.closed_on < said.on:
        yield refused(
            said.place,
            f"the recommendation was closed on {in_words(said.closed_on)}, "
            f"before it was made on {in_words(said.on)}.",
        )
    if (said.closed_on is None) != (not said.closed_by):
        missing = "closed_by" if said.closed_on else "closed_on"
        yield refused(said.place, f"closed_on and closed_by go together; “{missing}” is missing.")
    if said.accepted_by and said.accepted is None:
        yield refused(
            said.place, "“accepted_by” says who answered, and “accepted” does not say what."
        )


def _two_minds(target: Target, objective: Objective) -> Iterator[UserError]:
    if (target.year is None) == (target.on is None):
        yield refused(
            target.place,
            f"the target of “{objective.id}” needs either a year or a date (“on”), "
            + ("and has neither." if target.year is None else "and has both."),
        )
    elif target.on and objective.measure:
        yield refused(
            target.place,
            f"the target of “{objective.id}” is for a published figure, so it needs a “year”; "
            "a date (“on”) is for values entered by hand.",
        )
    forms = {
        "value": target.value is not None,
        "gap_to": target.gap_to is not None or target.gap is not None,
        "pupils": target.pupils is not None,
        "words": bool(target.words),
    }
    given = [form for form, is_given in forms.items() if is_given]
    if len(given) != 1:
        has = f"has {' and '.join(given)}" if given else "has none of them"
        yield refused(
            target.place,
            f"the target of “{objective.id}” needs exactly one of value, "
            f"gap_to with gap, pupils, or words, and {has}.",
        )
    if (target.gap_to is None) != (target.gap is None):
        missing = "gap" if target.gap is None else "gap_to"
        yield refused(target.place, f"gap_to and gap go together; “{missing}” is missing.")
    if target.gap is not None and target.gap < 0:
        yield refused(
            target.place, "“gap” says how far behind still counts as there, so it is 0 or more."
        )


def _milestone(
    milestone: Milestone, objective: Objective, adopted_on: date | None
) -> Iterator[UserError]:
    if milestone.value is None and not milestone.title:
        yield refused(milestone.place, "a milestone needs a value, or a title saying the deed.")
    if adopted_on and milestone.on < adopted_on:
        yield _before(milestone.place, "the milestone", milestone.on, adopted_on)
    elif (base := objective.baseline_year) and milestone.on.year < base:
        yield refused(
            milestone.place,
            f"the milestone is for {in_words(milestone.on)}, before the baseline's year, {base}.",
        )


def _before(place: str, what: str, day: date, adopted_on: date) -> FileRefused:
    return refused(
        place,
        f"{what} is for {in_words(day)}, before the plan was adopted on {in_words(adopted_on)}.",
    )
