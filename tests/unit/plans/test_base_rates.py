"""Base rates, worked by hand."""

import pytest
from statsmodels.stats.proportion import proportion_confint

from headway.benchmarks.panels import Panel
from headway.plans.base_rates import BaseRate, NoBaseRate, base_rate
from headway.plans.plan import Direction
from tests.unit.plans.forecasts.made_up import EITHER, LOWER, area, panel

# Forty authorities on each of two levels; of the lower ten rise by 5, and of the upper ten fall.
ROWS = [
    *([10.0, 15.0] if place < 10 else [10.0, 10.0] for place in range(40)),
    *([20.0, 15.0] if place < 10 else [20.0, 20.0] for place in range(40)),
]


def found(of: object = None, goal: float = 15.0, place: int = 39) -> BaseRate | NoBaseRate:
    shown = panel(ROWS) if of is None else panel(ROWS, of=of)
    return base_rate(shown, area(place), goal, 1)


def test_it_counts_those_who_started_as_far_behind_and_went_as_far() -> None:
    counted = found()
    assert isinstance(counted, BaseRate)
    assert (counted.authorities, counted.journeys, counted.arrived) == (39, 39, 10)
    assert counted.who == tuple(area(place) for place in range(10))


def test_its_interval_is_wilsons_where_each_authority_made_one_journey() -> None:
    counted = found()
    assert isinstance(counted, BaseRate)
    low, high = proportion_confint(10, 39, method="wilson")
    # Between authorities with one journey each the spread is the binomial's, but for 39/38.
    assert counted.low == pytest.approx(low, abs=0.004)
    assert counted.high == pytest.approx(high, abs=0.004)


def test_the_authority_itself_is_no_evidence_for_itself() -> None:
    counted = found(place=39)
    assert isinstance(counted, BaseRate)
    assert counted.authorities == 39
    other = base_rate(panel([*ROWS, [10.0, 10.0], [20.0, 20.0]]), area(80), 15.0, 1)
    assert isinstance(other, BaseRate)
    assert other.authorities == 40


def test_where_lower_is_better_those_above_are_behind() -> None:
    counted = base_rate(panel(ROWS, of=LOWER), area(79), 15.0, 1)
    assert isinstance(counted, BaseRate)
    assert counted.arrived == 10


def test_without_a_direction_there_is_none_unless_the_plan_gives_one() -> None:
    assert isinstance(found(of=EITHER), NoBaseRate)
    shown = panel(ROWS, of=EITHER)
    assert isinstance(base_rate(shown, area(39), 15.0, 1, Direction.HIGHER), BaseRate)


def test_too_few_journeys_say_too_little_and_a_goal_that_is_reached_needs_none() -> None:
    few = panel([[10.0, 15.0]] * 19 + [[20.0, 20.0]] * 60)
    told = base_rate(few, area(0), 15.0, 1)
    assert isinstance(told, NoBaseRate)
    reached = found(goal=9.0)
    assert isinstance(reached, NoBaseRate)
    assert "there already" in reached.because


def test_no_journey_crosses_a_change_of_method() -> None:
    crossed = base_rate(panel(ROWS, breaks=(2017,)), area(39), 15.0, 1)
    assert isinstance(crossed, NoBaseRate)


def test_an_authority_that_knows_its_own_figure_first_has_as_far_to_go_as_that_says() -> None:
    shown = panel(ROWS)
    ahead = Panel(series=shown.series, years={**shown.years, 2018: {area(39): 14.0}})
    counted = base_rate(ahead, area(39), 18.0, 1)
    assert isinstance(counted, BaseRate)
    # It stood where the thirty stood, and has four to go: the ten went five.
    assert len(counted.who) == 10
