"""What is gathered is what the published figures say, looked up here another way."""

from datetime import date
from typing import Any

from headway.benchmarks.areas import ENGLAND, find_area
from headway.benchmarks.figures import load
from headway.plans.gathering import gather, series_needed
from headway.plans.judging import judge
from headway.plans.plan import Level, Objective, Plan, Priority, Target
from headway.plans.verdicts import Verdict
from headway.vocabulary.years import end_year

THURROCK = find_area("Thurrock")
GLD = "fsp_new_gooddev"


def objective(**given: Any) -> Objective:
    return Objective(id="o", title="O", **({"measure": GLD} | given))


def gap_to(comparator: str) -> Objective:
    return objective(target=Target(year=2028, gap_to=comparator, gap=0.0))


def test_the_series_needed_are_measures_and_what_gaps_are_to() -> None:
    other = "fsp_new_ela_gooddev"
    plan = Plan(
        title="P",
        level=Level.AUTHORITY,
        priorities=(
            Priority(
                id="p",
                title="P",
                objectives=(
                    gap_to(f"england:{other}"),
                    gap_to("england:not_disadvantaged"),
                    gap_to("region"),
                    objective(measure=None),
                ),
            ),
        ),
    )

    assert series_needed(plan) == tuple(sorted({GLD, other}))


def test_an_objective_without_a_measure_has_no_evidence() -> None:
    assert gather(objective(measure=None), THURROCK, load([GLD])) is None


def test_the_areas_figures_and_englands_are_those_published() -> None:
    figures = load([GLD])
    found = gather(gap_to("england"), THURROCK, figures)

    assert found is not None
    assert found.against_name == "England"
    period = found.periods[-1]
    own = figures.figure(GLD, THURROCK.code, period)
    england = figures.figure(GLD, ENGLAND, period)
    assert found.figure_for(end_year(period)) == own
    assert england is not None
    assert found.against[end_year(period)] == england.value


def test_a_region_is_called_by_its_name_and_neighbours_by_their_mean() -> None:
    figures = load([GLD])
    region = gather(gap_to("region"), THURROCK, figures)
    neighbours = gather(gap_to("neighbours"), THURROCK, figures)

    assert region is not None
    assert region.against_name == "the East of England"
    assert neighbours is not None
    assert neighbours.against_name == "the mean of its statistical neighbours"
    assert neighbours.against != region.against


def test_a_group_without_a_series_of_its_own_has_nothing_to_compare_with() -> None:
    found = gather(gap_to("england:not_disadvantaged"), THURROCK, load([GLD]))

    assert found is not None
    assert found.against == {}
    assert "not disadvantaged" in found.against_name


def test_a_change_of_method_in_the_table_is_in_the_evidence() -> None:
    found = gather(objective(), THURROCK, load([GLD]))

    assert found is not None
    assert found.break_between(2019, 2022) is not None


def test_a_year_in_which_nobody_was_assessed_has_its_reason() -> None:
    missed = objective(target=Target(year=2020, value=72.0))
    found = gather(missed, THURROCK, load([GLD]))
    said = judge(missed, as_of=date(2026, 1, 1), evidence=found)

    assert said is not None
    assert said.verdict is Verdict.CANNOT_TELL
    assert said.because == (
        "Nobody has a figure for 2019/20. "
        "No profile was collected because of the coronavirus pandemic."
    )
