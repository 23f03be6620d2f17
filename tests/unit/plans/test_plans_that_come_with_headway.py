"""What the shipped plans and the two examples say, held against their own documentation."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from headway.benchmarks.series import all_series, find_series
from headway.plans.plan import Objective, Plan
from headway.plans.reading import read_plan
from headway.vocabulary.returns import RETURNS

ROOT = Path(__file__).parents[3]
LIBRARY = sorted(Path(str(files("headway.plans") / "library")).glob("*.toml"))
EXAMPLES = sorted((ROOT / "examples").glob("*.toml"))
SHEET_HOLDS = 24
LEFT_OUT_TOPICS = {"Children's service finance", "Contextual and other"}


def _named(plans: list[Path]) -> list[object]:
    return [pytest.param(path, id=path.stem) for path in plans]


def _objectives(plan: Plan) -> dict[str, Objective]:
    return {objective.id: objective for objective in plan.objectives}


@pytest.mark.parametrize("path", _named(LIBRARY))
def test_a_shipped_plan_is_open_to_any_authority_and_says_what_was_read_when(path: Path) -> None:
    plan = read_plan(path)

    assert plan.la is None
    assert plan.sources
    for source in plan.sources:
        assert source.address.startswith("https://")
        assert source.read_on is not None
        assert source.note


@pytest.mark.parametrize("path", _named(LIBRARY))
def test_no_shipped_plan_has_a_target_that_its_source_does_not_give(path: Path) -> None:
    targets = {o.id: o.target for o in read_plan(path).objectives if o.target}

    if path.stem != "best-start-2028":
        assert targets == {}
    else:
        assert set(targets) == {"good-level-of-development"}
        target = targets["good-level-of-development"]
        assert (target.year, target.value) == (2028, 75.0)


@pytest.mark.parametrize("path", _named([*LIBRARY, *EXAMPLES]))
def test_every_objective_is_followed_by_something_or_says_what_would_follow_it(path: Path) -> None:
    for objective in read_plan(path).objectives:
        followed = [bool(objective.measure), bool(objective.values), bool(objective.return_needed)]
        assert sum(followed) == 1, objective.id


@pytest.mark.parametrize("path", _named(EXAMPLES))
def test_every_objective_of_an_old_plan_has_a_goal_that_can_be_looked_back_on(path: Path) -> None:
    for objective in read_plan(path).objectives:
        assert objective.target is not None, objective.id


@pytest.mark.parametrize("path", _named([*LIBRARY, *EXAMPLES]))
def test_every_plan_holds_on_one_sheet(path: Path) -> None:
    assert len(read_plan(path).objectives) <= SHEET_HOLDS


@pytest.mark.parametrize("path", _named([*LIBRARY, *EXAMPLES]))
def test_a_series_that_a_note_names_is_a_series(path: Path) -> None:
    for objective in read_plan(path).objectives:
        for word in re.findall(r"\b[a-z0-9]+(?:_[a-z0-9]+)+\b", objective.note):
            assert find_series(word).series_id == word


def test_the_standard_plan_has_a_figure_for_every_topic_but_two() -> None:
    standard = read_plan(next(path for path in LIBRARY if path.stem == "standard"))
    followed = [find_series(o.measure or "") for o in standard.objectives]
    covered = {topic for series in followed for topic in series.topics}

    assert {topic for s in all_series() for topic in s.topics} - covered == LEFT_OUT_TOPICS


@pytest.mark.parametrize("path", _named(LIBRARY))
def test_no_figure_of_a_level_is_shown_under_the_name_of_a_gap(path: Path) -> None:
    for objective in read_plan(path).objectives:
        if objective.measure and re.search(r"\b(gap|difference)\b", objective.title):
            assert "gap" in find_series(objective.measure).title.lower(), objective.id


@pytest.mark.parametrize("path", _named(LIBRARY))
def test_a_child_is_in_our_care_and_not_looked_after_on_the_page(path: Path) -> None:
    assert not [one.id for one in read_plan(path).objectives if "looked after" in one.title.lower()]


def test_the_plan_of_2017_says_which_return_would_follow_each_outcome_without_a_series() -> None:
    objectives = _objectives(read_plan(ROOT / "examples" / "thurrock-2017.toml"))
    without = {o.id: o.return_needed for o in objectives.values() if o.measure is None}

    assert set(without.values()) <= set(RETURNS)
    assert set(without) >= {
        "good-settings",
        "vacancy-website",
        "key-workers",
        "staffing",
        "emotional-wellbeing",
        "educated-here",
        "primary-alternative-provision",
        "taking-part",
        "world-of-work",
    }


def test_contacts_are_not_followed_by_the_series_on_referrals() -> None:
    front_door = _objectives(read_plan(ROOT / "examples" / "thurrock-2017.toml"))["front-door"]

    assert front_door.measure is None
    assert front_door.return_needed == "contacts"
    assert "referrals, not contacts" in front_door.note


def test_the_gap_of_28_4_is_a_hand_entered_value_with_its_evidence() -> None:
    gap = _objectives(read_plan(ROOT / "examples" / "thurrock-2013.toml"))["lowest-fifth"]

    assert gap.measure is None
    assert [value.value for value in gap.values] == [28.4]
    assert gap.values[0].evidence


def test_the_milestones_of_the_older_plan_stand_at_the_end_of_their_years() -> None:
    plan = read_plan(ROOT / "examples" / "thurrock-2013.toml")
    milestones = [m for objective in plan.objectives for m in objective.milestones]

    assert sorted(m.on.isoformat() for m in milestones) == ["2013-12-31"] * 5 + ["2014-12-31"]
    assert all(m.done_on is None for m in milestones)


def test_the_document_of_shipped_plans_counts_each_plan_rightly() -> None:
    text = (ROOT / "docs" / "plans-shipped.md").read_text(encoding="utf-8")
    counted = {
        name: int(count)
        for name, count in re.findall(r"^\| `([\w-]+)` \|.*?\| (\d+) \|", text, re.M)
    }

    assert counted == {path.stem: len(read_plan(path).objectives) for path in LIBRARY}


def test_the_glossary_gives_no_term_two_meanings() -> None:
    text = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    terms = [
        term for term in re.findall(r"^\| (.+?) \|", text, re.M) if term not in ("term", "mark")
    ]

    assert len(terms) > 100
    assert len({term.casefold() for term in terms}) == len(terms)
