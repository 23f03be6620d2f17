"""What a review of a plan asks for, rule by rule."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from headway.plans import hygiene
from headway.plans.evidence import Evidence
from headway.plans.hygiene import Looked, review
from headway.plans.plan import (
    Accepted,
    Action,
    Level,
    Milestone,
    Objective,
    Plan,
    Priority,
    Progress,
    Recommendation,
    Target,
    TypedValue,
)
from headway.vocabulary.returns import RETURNS
from tests.unit.plans.invented import SERIES, evidence

TODAY = date(2026, 9, 1)
ADOPTED = date(2024, 3, 1)
KNOWN = evidence({2025: 68.0, 2026: 70.0})
DONE_LATER = Action(title="Train", owner="The hub", ends_on=date(2027, 1, 1))
VALUE = TypedValue(on=date(2026, 5, 1), value=4.0, by="The board", evidence="Minutes")


def looked(found: Evidence | None = KNOWN, **parts: Any) -> Looked:
    """An objective that is in order but for what is said of it."""
    sound = {"measure": "invented", "actions": (DONE_LATER,)}
    objective = Objective(id="o", title="O", **(sound | parts))
    priority = Priority(id="p", title="P", objectives=(objective,))
    plan = Plan(title="T", level=Level.AUTHORITY, priorities=(priority,), adopted_on=ADOPTED)
    return Looked(objective=objective, plan=plan, evidence=found, as_of=TODAY)


def due_in(day: date) -> Evidence:
    return evidence({2025: 68.0, 2026: 70.0}, series=replace(SERIES, next_update=day))


def by_hand(**parts: Any) -> Looked:
    return looked(None, measure=None, **parts)


def with_milestone(milestone: Milestone, found: Evidence = KNOWN) -> Looked:
    return looked(found, milestones=(milestone,))


MAY = date(2026, 5, 1)
BROKEN: dict[str, tuple[Looked, date | None, str]] = {
    "nothing_follows": (by_hand(), ADOPTED, "neither a measure nor values"),
    "no_figure": (looked(evidence({2026: None})), ADOPTED, "has no figure here"),
    "update_was_due": (looked(due_in(MAY)), MAY, "updated by 1 May 2026"),
    "others_have_newer": (
        looked(evidence({2024: 68.0}, others=(2025, 2026))),
        date(2025, 8, 31),
        "is of 2023/24, and other areas have one for 2025/26",
    ),
    "value_is_overdue": (
        by_hand(values=(replace(VALUE, next_due=date(2026, 8, 1)),)),
        date(2026, 8, 1),
        "the next was due by 1 August 2026",
    ),
    "story_is_older_than_the_figure": (
        looked(story="Staff left.", story_on=MAY),
        date(2026, 8, 31),
        "was written on 1 May 2026, and the figure is of 2025/26",
    ),
    "action_is_past_its_end": (
        looked(actions=(replace(DONE_LATER, ends_on=MAY),)),
        MAY,
        "“Train” was to end by 1 May 2026",
    ),
    "milestone_is_open": (
        with_milestone(Milestone(on=MAY, title="Open the hub")),
        MAY,
        "“Open the hub” was due by 1 May 2026. The plan does not say whether it was done.",
    ),
    "target_without_a_milestone": (
        looked(target=Target(year=2028, value=75.0)),
        ADOPTED,
        "for 31 August 2028, and no milestone",
    ),
    "no_action": (looked(actions=()), ADOPTED, "no action"),
}
"""By rule: an objective that breaks it and no other, since when, and what is said of it."""

KEPT: dict[str, tuple[Looked, ...]] = {
    "nothing_follows": (by_hand(values=(VALUE,)),),
    "no_figure": (looked(evidence({2026: 70.0})),),
    "update_was_due": (looked(due_in(TODAY)), looked(evidence({2026: None}))),
    "others_have_newer": (looked(evidence({2026: 70.0}, others=(2027,))),),
    "value_is_overdue": (
        by_hand(values=(replace(VALUE, next_due=MAY, on=date(2026, 1, 1)), VALUE)),
        by_hand(values=(replace(VALUE, next_due=TODAY),)),
    ),
    "story_is_older_than_the_figure": (
        looked(story="Staff left.", story_on=date(2026, 8, 31)),
        looked(story="Staff left."),
        by_hand(values=(VALUE,), story="Staff left.", story_on=VALUE.on),
    ),
    "action_is_past_its_end": (
        looked(actions=(replace(DONE_LATER, ends_on=TODAY),)),
        looked(actions=(replace(DONE_LATER, ends_on=MAY, status=Progress.DONE),)),
        looked(actions=(replace(DONE_LATER, ends_on=MAY, status=Progress.STOPPED),)),
    ),
    "milestone_is_open": (
        with_milestone(Milestone(on=TODAY, title="Open the hub")),
        with_milestone(Milestone(on=MAY, title="Open the hub", done_on=TODAY)),
        with_milestone(Milestone(on=MAY, value=69.0)),
    ),
    "target_without_a_milestone": (
        looked(target=Target(year=2025, value=75.0)),
        looked(
            target=Target(year=2028, value=75.0),
            milestones=(Milestone(on=date(2027, 1, 1), title="Half way"),),
        ),
    ),
    "no_action": (looked(),),
}
"""By rule: objectives that keep it, at its edges."""

RULES = [pytest.param(rule, id=rule.__name__) for rule in hygiene.RULES]


def test_every_rule_has_an_objective_that_breaks_it_and_one_that_keeps_it() -> None:
    names = {rule.__name__ for rule in hygiene.RULES}
    assert names == set(BROKEN) == set(KEPT)


@pytest.mark.parametrize("rule", RULES)
def test_a_broken_rule_says_what_since_when_and_what_to_do(rule: Callable[..., Any]) -> None:
    case, since, what = BROKEN[rule.__name__]
    (due,) = review(case.plan, lambda _: case.evidence, TODAY)
    assert list(rule(case)) == [due.chore]
    assert what in due.chore.what
    assert due.chore.since == since
    assert due.chore.to_do.endswith(".")


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_that_is_kept_asks_for_nothing(rule: Callable[..., Any]) -> None:
    assert [list(rule(case)) for case in KEPT[rule.__name__]] == [[] for _ in KEPT[rule.__name__]]


OPEN = Recommendation(
    source="Scrutiny", on=date(2025, 8, 31), text="Publish it.", accepted=Accepted.YES
)


def of_plan(said: Recommendation) -> list[hygiene.Due]:
    return review(replace(looked().plan, recommendations=(said,)), lambda _: KNOWN, TODAY)


def test_a_recommendation_open_for_more_than_a_year_is_asked_after() -> None:
    (due,) = of_plan(OPEN)
    assert (due.objective, due.title, due.chore.since) == ("", "T", date(2026, 8, 28))
    assert "31 August 2025 (Scrutiny) is still open: “Publish it.”" in due.chore.what
    (unanswered,) = of_plan(replace(OPEN, accepted=None))
    assert unanswered.chore.to_do.startswith("Say whether it is accepted")


def test_a_recommendation_that_is_closed_or_younger_than_a_year_is_left_alone() -> None:
    assert of_plan(replace(OPEN, closed_on=TODAY, closed_by="Scrutiny")) == []
    assert of_plan(replace(OPEN, on=date(2025, 9, 1))) == []


def test_a_figure_from_own_records_does_not_wait_for_the_published_one() -> None:
    late = due_in(MAY)
    own = tuple(replace(figure, source="computed:0001") for figure in late.figures)
    assert not list(hygiene.update_was_due(looked(replace(late, figures=own))))


def test_a_milestone_of_a_value_without_a_figure_of_its_year_is_open() -> None:
    found = with_milestone(Milestone(on=MAY, value=69.0), evidence({2025: 68.0}, others=(2026,)))
    (chore,) = hygiene.milestone_is_open(replace(found, as_of=date(2026, 10, 1)))
    assert "A milestone was due by 1 May 2026." in chore.what


def test_what_only_hands_can_enter_waits_for_no_return() -> None:
    (chore,) = hygiene.nothing_follows(by_hand(return_needed="nccis"))
    assert RETURNS["nccis"] in chore.to_do
    (chore,) = hygiene.nothing_follows(by_hand(return_needed=hygiene.BY_HAND))
    assert chore.to_do == "Enter values by hand, or name a measure."
