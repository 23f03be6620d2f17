from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from headway.benchmarks.areas import find_area
from headway.benchmarks.figures import load
from headway.benchmarks.series import Series, Unit
from headway.plans.checking import check
from headway.plans.evidence import Evidence
from headway.plans.gathering import gather, series_needed
from headway.plans.plan import Direction, Level, Milestone, Objective, Plan, Priority, Target
from headway.plans.shipped import find_plan, shipped_plans
from tests.unit.plans.invented import LOWER, NEITHER, SERIES, evidence

SHARE = replace(SERIES, share_of_whole=True)


def plan(
    target: Target | None,
    *,
    la: str | None = "883",
    adopted_on: date | None = None,
    baseline_year: int | None = None,
    milestones: tuple[Milestone, ...] = (),
    measure: str | None = "invented",
) -> Plan:
    return Plan(
        title="A plan",
        level=Level.AUTHORITY,
        la=la,
        adopted_on=adopted_on,
        priorities=(
            Priority(
                id="p",
                title="P",
                objectives=(
                    Objective(
                        id="o",
                        title="O",
                        measure=measure,
                        target=target,
                        baseline_year=baseline_year,
                        milestones=milestones,
                    ),
                ),
            ),
        ),
    )


def faults(checked: Plan, known: Evidence | None) -> list[str]:
    return [str(fault) for fault in check(checked, lambda _: known)]


def at_70(series: Series = SERIES, breaks: Mapping[int, str] | None = None) -> Evidence:
    return evidence({2023: 60.0, 2025: 70.1}, series=series, breaks=breaks)


def to(value: float) -> Target:
    return Target(year=2028, value=value, place="plan.toml, line 12")


def test_a_sound_target_has_no_fault() -> None:
    assert faults(plan(to(72.0)), at_70()) == []
    assert faults(plan(to(70.1)), at_70()) == []
    assert faults(plan(to(65.0)), at_70(LOWER)) == []


def test_a_target_worse_than_the_figure_it_sets_out_from_goes_the_wrong_way() -> None:
    assert faults(plan(to(70.0)), at_70()) == [
        (
            "plan.toml, line 12: the target of “o” goes the wrong way: higher is better, and "
            "70.0% is worse than 70.1%, the figure for 2024/25."
        )
    ]
    assert (
        "lower is better, and 72.0% is worse than 70.1%" in faults(plan(to(72.0)), at_70(LOWER))[0]
    )


def test_where_a_target_sets_out_from_is_its_baseline_or_its_plans_adoption() -> None:
    assert faults(plan(to(65.0), baseline_year=2023), at_70()) == []
    assert faults(plan(to(65.0), adopted_on=date(2024, 1, 1)), at_70()) == []
    assert len(faults(plan(to(65.0)), at_70())) == 1


def test_no_direction_is_held_against_a_target_across_a_change_of_method() -> None:
    assert faults(plan(to(60.0)), at_70(breaks={2027: "New."})) == []


def test_a_plan_open_to_any_authority_may_find_one_past_its_target() -> None:
    assert faults(plan(to(65.0), la=None), at_70()) == []


@pytest.mark.parametrize(("value", "why"), [(100.1, "over 100"), (-0.1, "below 0")])
def test_a_share_over_100_or_below_0_cannot_be_wanted(value: float, why: str) -> None:
    milestone = Milestone(on=date(2027, 7, 31), value=value, place="plan.toml, line 13")
    target = Target(year=2028, value=value)
    known = at_70(SHARE)

    assert any(why in fault for fault in faults(plan(target, la=None), known))
    found = faults(plan(to(80.0), milestones=(milestone,)), known)
    assert len(found) == 1
    assert found[0].startswith(f"plan.toml, line 13: a milestone of {value:g} cannot be")


def test_a_rate_that_may_pass_100_may_be_wanted_there_and_not_below_0() -> None:
    rate = replace(SERIES, unit=Unit.RATE)
    assert faults(plan(to(120.0)), at_70(rate)) == []
    assert "a rate is never below 0" in faults(plan(to(-1.0)), at_70(replace(rate)))[0]


def test_a_series_without_polarity_needs_the_plans_own_direction() -> None:
    without = faults(plan(to(72.0)), at_70(NEITHER))
    with_one = faults(plan(replace(to(72.0), direction=Direction.HIGHER)), at_70(NEITHER))
    wrong_way = faults(plan(replace(to(72.0), direction=Direction.LOWER)), at_70(NEITHER))

    assert 'add direction = "higher" or "lower"' in without[0]
    assert with_one == []
    assert "goes the wrong way: lower is better" in wrong_way[0]


def test_a_direction_against_the_sources_is_refused() -> None:
    found = faults(plan(replace(to(72.0), direction=Direction.LOWER)), at_70())

    assert found == [
        (
            "plan.toml, line 12: the target of “o” says lower is better; "
            "for “An invented series” higher is better."
        )
    ]


def test_a_gap_to_a_series_in_another_unit_or_to_a_total_is_refused() -> None:
    gap = Target(year=2028, gap_to="england", gap=1.0)
    known = evidence({2025: 70.1}, against={2025: 68.3})
    pounds = replace(known, against_series=replace(SERIES, unit=Unit.POUNDS))
    total = replace(known, against_series=replace(SERIES, england_is_total=True))

    assert faults(plan(gap), known) == []
    assert "cannot be set beside each other" in faults(plan(gap), pounds)[0]
    assert "is to a total (England)" in faults(plan(gap), total)[0]


def test_every_fault_is_found_not_only_the_first() -> None:
    checked = plan(to(101.0), milestones=(Milestone(on=date(2027, 1, 1), value=-3.0),))

    assert len(faults(checked, at_70(SHARE))) == 2


@pytest.mark.parametrize("name", shipped_plans())
@pytest.mark.parametrize("area", ["Thurrock", "Richmond upon Thames", "Isles of Scilly"])
def test_every_shipped_plan_is_sound_for_any_authority(name: str, area: str) -> None:
    shipped = find_plan(name)
    figures = load(series_needed(shipped))
    here = find_area(area)

    assert check(shipped, lambda objective: gather(objective, here, figures)) == []
