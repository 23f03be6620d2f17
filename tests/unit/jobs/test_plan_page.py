"""The plan on a page of a real authority, from the published figures."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from headway.benchmarks.areas import authorities
from headway.errors import WrongUsage
from headway.jobs import plan_page
from headway.plans.shipped import find_plan
from headway.plans.verdicts import Verdict
from headway.plans.writing import write_plan
from headway.publishing.page import ObjectiveRow, PlanPage
from headway.vocabulary.figures import Symbol

EXAMPLES = Path(__file__).parents[3] / "examples"


def request(plan: str = "standard", as_of: date | None = None) -> plan_page.PageRequest:
    """A page's request outside any workspace."""
    return plan_page.PageRequest(
        plan=plan, as_of=as_of, neighbours=2025, workspace=Path("no-workspace")
    )


def row(page: PlanPage, identifier: str) -> ObjectiveRow:
    """One row of a page, by its objective's id."""
    return next(one for one in page.rows if one.id == identifier)


def test_a_row_holds_the_published_figure_and_what_stands_beside_it() -> None:
    page = plan_page.make(request(), "Thurrock")
    found = row(page, "good-level-of-development")
    assert found.now is not None
    assert (found.now.value, found.now.period, found.now.published_as) == (
        "70.1%",
        "2024/25",
        "2025",
    )
    assert [(one.name, one.value) for one in found.beside][:2] == [
        ("England", "68.3%"),
        ("East of England", "68.7%"),
    ]
    assert found.beside[2].note == "mean of 10 of 10"
    assert found.now.cohort == "cohort size not published"
    assert "lait-2026-04" in found.now.source


def test_a_page_as_of_a_past_day_knows_no_later_period() -> None:
    page = plan_page.make(request(as_of=date(2019, 9, 1)), "Thurrock")
    found = row(page, "good-level-of-development")
    assert found.now is not None
    assert found.now.period == "2018/19"
    assert found.chart is not None
    assert found.chart.points[-1].label == "2018/19"


def test_the_line_is_broken_where_the_profile_changed_and_no_change_is_taken_across_it() -> None:
    page = plan_page.make(request(as_of=date(2023, 9, 1)), "Thurrock")
    found = row(page, "good-level-of-development")
    assert found.chart is not None
    broken = [point.label for point in found.chart.points if point.break_before]
    assert broken == ["2021/22"]
    assert any("2021/22" in text or "2019/20" in text for text in found.change[1:])


@pytest.mark.parametrize("year", [2017, 2018, 2026])
def test_old_targets_are_met_not_met_or_cannot_be_told_only_once_their_day_has_passed(
    year: int,
) -> None:
    page = plan_page.make(
        request(str(EXAMPLES / "thurrock-2017.toml"), date(year, 10, 1)), "Thurrock"
    )
    verdicts = {one.goal.verdict for one in page.rows if one.goal}
    if year == 2017:
        assert verdicts == {Verdict.TOO_EARLY}
    else:
        assert verdicts == {Verdict.MET, Verdict.NOT_MET, Verdict.CANNOT_TELL}


def test_one_figure_of_all_pupils_never_says_that_a_goal_for_every_group_was_met() -> None:
    page = plan_page.make(request(str(EXAMPLES / "thurrock-2017.toml")), "Thurrock")
    for objective in ("every-group", "vulnerable-groups"):
        goal = row(page, objective).goal
        assert goal is not None
        assert goal.verdict is Verdict.CANNOT_TELL


def test_whoever_stands_beside_a_figure_without_one_of_their_own_is_said_to_have_none() -> None:
    page = plan_page.make(request("local-outcomes-framework"), "Camden")
    beside = {one.name: one.value for one in row(page, "reoffending").beside}
    assert beside["England"] == "no figure"
    assert not any(one.value in set(Symbol) for r in page.rows for one in r.beside)


def test_a_page_of_an_abolished_authority_says_first_what_took_its_place() -> None:
    page = plan_page.make(request(), "Cumbria")
    assert page.marking.startswith(
        "Cumbria was abolished on 1 April 2023: see Cumberland and Westmorland and Furness."
    )
    assert "abolished" not in plan_page.make(request(as_of=date(2022, 1, 1)), "Cumbria").marking
    assert "abolished" not in plan_page.make(request(), "Cumberland").marking


def test_a_page_of_a_day_before_a_series_began_says_when_it_began() -> None:
    page = plan_page.make(request(as_of=date(2014, 12, 31)), "Leeds")
    assert row(page, "good-level-of-development").missing == (
        "The published series has no figure here before 2015/16."
    )


@pytest.mark.parametrize("edition", [2021, 2025])
def test_a_page_says_which_model_its_neighbours_are_of(edition: int) -> None:
    wanted = replace(request(), neighbours=edition)
    notes = plan_page.make(wanted, "Thurrock").notes
    assert f"The statistical neighbours are those of DfE’s {edition} model." in notes
    assert not any("neighbours" in note for note in plan_page.make(wanted, "England").notes)


def test_an_outcome_without_a_series_names_the_return_that_would_give_it() -> None:
    page = plan_page.make(request(str(EXAMPLES / "thurrock-2017.toml")), "Thurrock")
    without = [one for one in page.rows if one.now is None]
    assert len(without) >= 9
    assert all("What would give a figure: " in one.missing for one in without)


def test_a_hand_entered_value_is_marked_and_gives_its_evidence() -> None:
    page = plan_page.make(request(str(EXAMPLES / "thurrock-2013.toml")), "Thurrock")
    typed = [one for one in page.rows if one.now and one.now.hand_entered]
    assert typed
    assert any("28.4%" in one.now.value for one in typed if one.now)
    assert all("Evidence: " in one.now.source for one in typed if one.now)


def test_a_plan_of_one_authority_cannot_be_written_for_all(tmp_path: Path) -> None:
    with pytest.raises(WrongUsage, match="883"):
        plan_page.write_all(request(str(EXAMPLES / "thurrock-2017.toml")), None, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_every_authority_has_its_page(tmp_path: Path) -> None:
    # A few rows, so that 153 documents are written in a moment.
    plan = find_plan("standard")
    file = tmp_path / "short.toml"
    file.write_text(write_plan(replace(plan, priorities=plan.priorities[:1])), encoding="utf-8")
    told: list[tuple[int, int]] = []
    folder = tmp_path / "pages"
    count = plan_page.write_all(
        request(str(file)), None, folder, told=lambda done, of: told.append((done, of))
    )
    assert count == len(authorities()) == 153
    assert len(list(folder.glob("*.html"))) == 153
    assert told[-1] == (153, 153)


@pytest.mark.parametrize(
    "la", ["City of London", "Isles of Scilly", "Cumberland", "North Yorkshire"]
)
def test_small_and_new_authorities_have_pages_that_say_what_is_missing(la: str) -> None:
    page = plan_page.make(request(), la)
    assert all(one.now is not None or one.missing for one in page.rows)


def test_a_last_figure_that_is_not_the_latest_there_is_says_so() -> None:
    page = plan_page.make(request("local-outcomes-framework-safe"), "Thurrock")
    stale = [
        one.now.period for one in page.rows if one.now and "no figure here for" in one.now.period
    ]
    assert stale
    fresh = row(plan_page.make(request(), "Thurrock"), "good-level-of-development")
    assert fresh.now is not None
    assert fresh.now.period == "2024/25"


def test_a_total_of_englands_is_called_one_and_not_set_beside_an_area() -> None:
    page = plan_page.make(request(), "Thurrock")
    rate = next(one for one in page.rows if "youth justice" in one.title)
    assert (rate.beside[0].name, rate.beside[0].value) == ("England", "a total")
    assert "England" not in rate.headline
