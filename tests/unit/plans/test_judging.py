import re
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.plans.judging import judge, judge_milestone
from headway.plans.plan import Direction, Milestone, Objective, Target, TypedValue
from headway.plans.verdicts import Finding, Verdict
from headway.vocabulary.figures import Gap, Oddity, Polarity, Status, Symbol
from tests.unit.plans.invented import LOWER, NEITHER, SERIES, evidence, figure

LATER = date(2030, 1, 1)


def objective(target: Target | None, **rest: Any) -> Objective:
    return Objective(id="o", title="O", target=target, **({"measure": "invented"} | rest))


def verdict(target: Target, as_of: date = LATER, **rest: Any) -> Finding:
    found = judge(objective(target), as_of=as_of, **rest)
    assert found is not None
    return found


REACH_72 = Target(year=2028, value=72.0)


def test_a_target_is_met_when_its_year_reaches_it() -> None:
    found = verdict(REACH_72, evidence=evidence({2028: 72.0}))

    assert found == Finding(
        verdict=Verdict.MET, because="72.0% in 2027/28; the target is 72.0% or more."
    )


def test_a_target_is_not_met_when_its_year_falls_short() -> None:
    found = verdict(REACH_72, evidence=evidence({2027: 75.0, 2028: 71.9}))

    assert found == Finding(
        verdict=Verdict.NOT_MET, because="71.9% in 2027/28; the target is 72.0% or more."
    )


def test_where_lower_is_better_a_lower_figure_meets_the_target() -> None:
    assert verdict(REACH_72, evidence=evidence({2028: 71.0}, series=LOWER)).verdict is Verdict.MET
    assert (
        verdict(REACH_72, evidence=evidence({2028: 73.0}, series=LOWER)).verdict is Verdict.NOT_MET
    )


def test_a_figure_that_only_rounds_to_the_target_is_not_there_and_says_so_in_full() -> None:
    found = verdict(REACH_72, evidence=evidence({2028: 71.96}))

    assert found.verdict is Verdict.NOT_MET
    assert found.because == "71.96% in 2027/28; the target is 72.0% or more."


def test_a_gap_is_told_without_the_noise_of_binary_fractions() -> None:
    target = Target(year=2028, gap_to="england", gap=0.3)
    found = verdict(target, evidence=evidence({2028: 68.1}, against={2028: 68.4}))

    assert 68.4 - 68.1 > 0.3, "the subtraction of the floats alone would say otherwise"
    assert found == Finding(
        verdict=Verdict.MET,
        because="68.1% in 2027/28; the target is to be no more than 0.3 percentage points below "
        "England (68.4%).",
    )


def test_level_with_england_is_met_at_englands_own_figure() -> None:
    target = Target(year=2028, gap_to="england", gap=0.0)

    at = verdict(target, evidence=evidence({2028: 68.3}, against={2028: 68.3}))
    under = verdict(target, evidence=evidence({2028: 68.2}, against={2028: 68.3}))

    assert at.verdict is Verdict.MET
    assert under == Finding(
        verdict=Verdict.NOT_MET,
        because="68.2% in 2027/28; the target is to be level with England (68.3%) or above.",
    )


def test_a_gap_where_lower_is_better_is_measured_above_england() -> None:
    target = Target(year=2028, gap_to="england", gap=1.0)
    found = verdict(target, evidence=evidence({2028: 8.0}, series=LOWER, against={2028: 6.5}))

    assert found.verdict is Verdict.NOT_MET
    assert "no more than 1.0 percentage points above England (6.5%)" in found.because


@pytest.mark.parametrize(
    ("values", "others", "said"),
    [
        ({2019: 70.0}, (), "The last figures of this series are for 2018/19, so there is none for"),
        ({2027: 70.0}, (2029,), "Nobody has a figure for 2027/28."),
        ({2028: None}, (2028,), "There is no figure for 2027/28: not available"),
        ({}, (2028,), "There is no figure for 2027/28."),
        ({}, (), "The series has no figures."),
    ],
)
def test_without_a_figure_of_its_year_a_target_cannot_be_told_and_why(
    values: dict[int, float | None], others: tuple[int, ...], said: str
) -> None:
    found = verdict(REACH_72, evidence=evidence(values, others=others))

    assert found.verdict is Verdict.CANNOT_TELL
    assert found.because.startswith(said)


def test_a_figure_that_is_withheld_is_said_to_be() -> None:
    known = evidence({2028: None}, others=(2028,))
    hidden = replace(known.figures[0], symbol=Symbol.CONFIDENTIAL)
    found = verdict(REACH_72, evidence=replace(known, figures=(hidden,)))

    assert found.verdict is Verdict.CANNOT_TELL
    assert "withheld" in found.because


def test_an_area_that_did_not_exist_has_its_reason() -> None:
    known = evidence({2028: None}, others=(2028,))
    gone = replace(known.figures[0], symbol=Symbol.NOT_APPLICABLE, gap=Gap.NO_SUCH_AREA)
    found = verdict(REACH_72, evidence=replace(known, figures=(gone,)))

    assert found.because == "There is no figure for 2027/28: the area did not exist then."


def test_a_change_of_method_on_the_way_means_it_cannot_be_told() -> None:
    known = evidence({2025: 70.0, 2028: 80.0}, breaks={2027: "Assessment changed."})
    from_baseline = judge(objective(REACH_72, baseline_year=2025), as_of=LATER, evidence=known)
    from_adoption = verdict(REACH_72, evidence=known, adopted_on=date(2026, 9, 1))

    for found in (from_baseline, from_adoption):
        assert found == Finding(
            verdict=Verdict.CANNOT_TELL,
            because="The method changed in 2026/27, after the target was set (Assessment changed).",
        )


def test_a_change_of_method_before_the_target_was_set_is_no_matter() -> None:
    known = evidence({2025: 70.0, 2028: 80.0}, breaks={2025: "Assessment changed."})

    assert judge(objective(REACH_72, baseline_year=2025), as_of=LATER, evidence=known) == Finding(
        verdict=Verdict.MET, because="80.0% in 2027/28; the target is 72.0% or more."
    )


def test_being_level_with_england_can_be_told_across_a_change_of_method() -> None:
    known = evidence({2025: 70.0, 2028: 60.0}, breaks={2027: "New."}, against={2028: 59.0})
    level = Target(year=2028, gap_to="england", gap=0.0)
    within = Target(year=2028, gap_to="england", gap=1.0)

    found = judge(objective(level, baseline_year=2025), as_of=LATER, evidence=known)
    assert found is not None
    assert found.verdict is Verdict.MET
    found = judge(objective(within, baseline_year=2025), as_of=LATER, evidence=known)
    assert found is not None
    assert found.verdict is Verdict.CANNOT_TELL


def test_an_impossible_figure_meets_nothing() -> None:
    odd = replace(figure(2028, 100.2), oddity=Oddity.SHARE_OVER_100)
    known = replace(evidence({2028: 100.2}), figures=(odd,))

    found = verdict(Target(year=2028, value=100.0), evidence=known)

    assert found.verdict is Verdict.CANNOT_TELL
    assert "100.2%" in found.because


def test_a_provisional_figure_is_said_to_be_so() -> None:
    provisional = replace(figure(2028, 72.0), status=Status.PROVISIONAL)
    known = replace(evidence({2028: 72.0}), figures=(provisional,))

    assert verdict(REACH_72, evidence=known).because.endswith("The figure is provisional.")


def test_without_a_direction_it_cannot_be_told() -> None:
    found = verdict(REACH_72, evidence=evidence({2028: 80.0}, series=NEITHER))

    assert found == Finding(
        verdict=Verdict.CANNOT_TELL,
        because="Neither the source nor the plan says which way is better.",
    )


def test_a_direction_that_only_the_plan_gives_is_said_to_be_the_plans() -> None:
    target = replace(REACH_72, direction=Direction.LOWER)
    found = verdict(target, evidence=evidence({2028: 80.0}, series=NEITHER))

    assert found.verdict is Verdict.NOT_MET
    assert "It is the plan, not the source, that says lower is better." in found.because


def test_words_a_number_of_pupils_a_group_and_no_series_cannot_be_told() -> None:
    known = evidence({2028: 80.0})

    assert "in words" in verdict(Target(year=2028, words="every school"), evidence=known).because
    assert "number of pupils" in verdict(Target(year=2028, pupils=40), evidence=known).because
    assert "No published series" in verdict(Target(year=2028, words=""), evidence=None).because
    grouped = judge(objective(REACH_72, group="ehcp"), as_of=LATER, evidence=known)
    assert grouped is not None
    assert grouped.verdict is Verdict.CANNOT_TELL
    assert "group" in grouped.because


def test_a_gap_to_a_place_without_a_figure_cannot_be_told() -> None:
    target = Target(year=2028, gap_to="england", gap=0.0)
    found = verdict(target, evidence=evidence({2028: 68.0}, against={2027: 68.3}))

    assert found == Finding(
        verdict=Verdict.CANNOT_TELL, because="There is no figure for England in 2027/28."
    )


def test_an_objective_without_a_target_has_no_verdict() -> None:
    assert judge(objective(None), as_of=LATER, evidence=evidence({2028: 1.0})) is None


def test_before_its_date_a_target_is_too_early_with_the_arithmetic() -> None:
    known = evidence({2022: 65.2, 2023: 67.0, 2024: 69.2, 2025: 70.1})
    found = verdict(Target(year=2028, value=75.0), as_of=date(2026, 11, 22), evidence=known)

    assert found == Finding(
        verdict=Verdict.TOO_EARLY,
        because="It is not due until 31 August 2028. 70.1% in 2024/25, with 4.9 percentage points "
        "to go: the target is 75.0% or more. That takes 1.6 percentage points a year for 3 years; "
        "over the last three years it came closer by 1.6 percentage points a year.",
    )


def test_no_pace_is_taken_across_a_change_of_method() -> None:
    known = evidence({2022: 65.2, 2025: 70.1}, breaks={2023: "New."})
    found = verdict(Target(year=2028, value=75.0), as_of=date(2026, 11, 22), evidence=known)

    assert found.verdict is Verdict.TOO_EARLY
    assert found.because.endswith(
        "what it came in the last three years is not known by the same method."
    )


def test_a_figure_that_moved_away_is_said_to_have_moved_away() -> None:
    known = evidence({2022: 73.1, 2025: 70.1})
    found = verdict(Target(year=2028, value=75.0), as_of=date(2026, 11, 22), evidence=known)

    assert "it moved further away by 1.0 percentage points a year" in found.because


def test_a_target_reached_before_its_date_is_already_there_and_still_too_early() -> None:
    found = verdict(REACH_72, as_of=date(2026, 1, 1), evidence=evidence({2025: 76.0}))

    assert found.verdict is Verdict.TOO_EARLY
    assert "Already there: 76.0% in 2024/25; the target is 72.0% or more." in found.because


def test_figures_of_periods_that_had_not_ended_are_not_looked_at() -> None:
    known = evidence({2017: 60.0, 2018: 80.0, 2025: 90.0})
    found = verdict(Target(year=2019, value=70.0), as_of=date(2018, 1, 1), evidence=known)

    assert found.verdict is Verdict.TOO_EARLY
    assert "60.0% in 2016/17" in found.because


def test_no_verdict_of_course_is_ever_given_without_a_forecast() -> None:
    for year in range(2015, 2035):
        for as_of in (date(2018, 1, 1), date(2026, 11, 22), date(2034, 1, 1)):
            known = evidence({y: 50.0 + y % 7 for y in range(2014, 2026)})
            found = verdict(Target(year=year, value=53.0), as_of=as_of, evidence=known)
            assert found.verdict not in {Verdict.ON_COURSE, Verdict.OFF_COURSE, Verdict.UNCERTAIN}
            assert (found.verdict is Verdict.TOO_EARLY) is (as_of <= date(year, 8, 31))


def by_hand(target: Target, *values: TypedValue) -> Objective:
    return objective(target, measure=None, values=values)


def typed(on: date, value: float, unit: str = "%") -> TypedValue:
    return TypedValue(on=on, value=value, by="The director", evidence="A register", unit=unit)


HALF = Target(on=date(2018, 8, 31), value=50.0, direction=Direction.HIGHER)


def test_a_hand_entered_value_of_the_year_up_to_the_date_is_held_to_the_target() -> None:
    found = judge(by_hand(HALF, typed(date(2018, 7, 1), 52.5)), as_of=LATER)

    assert found == Finding(
        verdict=Verdict.MET, because="52.5% on 1 July 2018; the target is 50.0% or more."
    )


def test_a_hand_entered_value_older_than_a_year_or_later_than_the_date_is_no_answer() -> None:
    for on in (date(2017, 8, 28), date(2018, 9, 1)):
        found = judge(by_hand(HALF, typed(on, 90.0)), as_of=LATER)
        assert found == Finding(
            verdict=Verdict.CANNOT_TELL,
            because="No value was entered by hand for the year up to 31 August 2018.",
        )


def test_a_hand_entered_target_without_a_direction_cannot_be_told() -> None:
    target = replace(HALF, direction=None)
    found = judge(by_hand(target, typed(date(2018, 7, 1), 52.5)), as_of=LATER)

    assert found is not None
    assert found.verdict is Verdict.CANNOT_TELL


def test_a_milestone_is_held_to_the_figure_of_the_year_it_falls_in() -> None:
    known = evidence({2026: 60.0, 2027: 71.0})
    milestone = Milestone(on=date(2027, 7, 31), value=70.5)
    goal = objective(REACH_72)

    on_the_day = judge_milestone(milestone, goal, as_of=date(2027, 8, 31), evidence=known)
    after = judge_milestone(milestone, goal, as_of=date(2027, 9, 1), evidence=known)

    assert on_the_day.verdict is Verdict.TOO_EARLY
    assert after == Finding(
        verdict=Verdict.MET, because="71.0% in 2026/27; the target is 70.5% or more."
    )


def test_a_milestone_later_than_its_years_end_waits_for_its_day() -> None:
    known = evidence({2027: 71.0})
    milestone = Milestone(on=date(2027, 12, 31), value=70.5)

    found = judge_milestone(milestone, objective(REACH_72), as_of=date(2027, 12, 1), evidence=known)
    assert found.verdict is Verdict.TOO_EARLY
    assert "31 December 2027" in found.because


@pytest.mark.parametrize(
    ("done_on", "as_of", "expected"),
    [
        (date(2013, 12, 31), LATER, Verdict.MET),
        (date(2014, 1, 1), LATER, Verdict.NOT_MET),
        (None, LATER, Verdict.CANNOT_TELL),
        (None, date(2013, 12, 31), Verdict.TOO_EARLY),
        (date(2013, 6, 1), date(2013, 7, 1), Verdict.MET),
        (date(2013, 6, 1), date(2013, 5, 1), Verdict.TOO_EARLY),
        (date(2014, 6, 1), date(2014, 3, 1), Verdict.CANNOT_TELL),
    ],
)
def test_a_deed_is_met_only_when_the_plan_says_it_was_done_in_time(
    done_on: date | None, as_of: date, expected: Verdict
) -> None:
    milestone = Milestone(on=date(2013, 12, 31), title="A tuition service", done_on=done_on)

    assert judge_milestone(milestone, objective(None), as_of=as_of).verdict is expected


HUNDREDTHS = st.integers(0, 10_000).map(lambda n: n / 100)


@given(HUNDREDTHS, HUNDREDTHS, st.sampled_from([Polarity.HIGH, Polarity.LOW]))
def test_what_a_verdict_says_is_what_its_printed_numbers_show(
    value: float, goal: float, polarity: Polarity
) -> None:
    series = replace(SERIES, polarity=polarity)
    known = evidence({2028: value}, series=series)

    found = verdict(Target(year=2028, value=goal), evidence=known)

    here, there = (Decimal(n) for n in re.findall(r"(\d+(?:\.\d+)?)%", found.because))
    is_there = here >= there if polarity is Polarity.HIGH else here <= there
    really = Decimal(str(value)), Decimal(str(goal))
    assert (found.verdict is Verdict.MET) is is_there
    assert is_there is (
        really[0] >= really[1] if polarity is Polarity.HIGH else really[0] <= really[1]
    )
    assert ("or more" in found.because) is (polarity is Polarity.HIGH)


@given(HUNDREDTHS, HUNDREDTHS, st.integers(0, 300).map(lambda n: n / 100))
def test_a_gaps_verdict_is_what_its_printed_numbers_show(
    value: float, england: float, gap: float
) -> None:
    target = Target(year=2028, gap_to="england", gap=gap)
    found = verdict(target, evidence=evidence({2028: value}, against={2028: england}))

    margin = re.search(r"no more than (\d+\.\d+)", found.because)
    here, there = (Decimal(n) for n in re.findall(r"(\d+\.\d+)%", found.because))
    allowed = Decimal(margin.group(1)) if margin else Decimal(0)
    assert (found.verdict is Verdict.MET) is (there - here <= allowed)


@given(
    st.integers(0, 1000).map(lambda n: n / 10),
    st.integers(0, 1000).map(lambda n: n / 10),
    st.integers(0, 1000).map(lambda n: n / 10),
    st.integers(2026, 2040),
)
def test_the_pace_that_is_said_is_the_distance_over_the_years(
    three_ago: float, now: float, goal: float, year: int
) -> None:
    known = evidence({2022: three_ago, 2025: now})
    found = verdict(Target(year=year, value=goal), as_of=date(2026, 1, 1), evidence=known)

    if now >= goal:
        assert "Already there" in found.because
        return
    tenth = Decimal("0.1")
    distance = Decimal(str(goal)) - Decimal(str(now))
    needed = (distance / (year - 2025)).quantize(tenth, ROUND_HALF_UP)
    assert f"with {distance.quantize(tenth)} percentage points to go" in found.because
    assert f"That takes {needed} percentage points a year" in found.because
    came = (Decimal(str(now)) - Decimal(str(three_ago))) / 3
    shown = abs(came).quantize(tenth, ROUND_HALF_UP)
    if shown == 0:
        assert "came about no closer" in found.because
    else:
        way = "came closer" if came > 0 else "moved further away"
        assert f"it {way} by {shown} percentage points a year" in found.because
