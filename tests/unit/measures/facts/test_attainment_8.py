"""Attainment 8 and Progress 8, by examples worked out elsewhere and against every other way."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reference.attainment_8 import Result, by_rule, by_trying_everything
from tests.reference.on_the_engine import built
from tests.reference.records import SCHOOL

RESULTS = st.lists(
    st.builds(
        Result,
        slot=st.sampled_from(("ENG", "ENG", "MAT", "EBAC", "EBAC", "OPEN", "OPEN")),
        points=st.integers(0, 18).map(lambda half: half * 50),
        slots=st.sampled_from((1, 1, 1, 2)),
    ),
    max_size=9,
)


def of_slot(slot: str, *grades: float, slots: int = 1) -> list[Result]:
    return [Result(slot, round(100 * grade), slots=slots) for grade in grades]


def of_codes(slot: str, **grades: float) -> list[Result]:
    return [Result(slot, round(100 * grade), code) for code, grade in grades.items()]


JOHN_WARNER = (
    of_slot("MAT", 6) + of_slot("ENG", 5, 5) + of_slot("EBAC", 6, 6, 6, 5) + of_slot("OPEN", 5, 5)
)
ALL_FOURS = (
    of_slot("MAT", 4) + of_slot("ENG", 4, 4) + of_slot("EBAC", 4, 4, 4) + of_slot("OPEN", 4, 4, 4)
)


def pupil(
    results: list[Result], year: int = 2023, others: tuple[dict[str, Any], ...] = (), **given: Any
) -> dict[str, Any]:
    own = {"pupil_id": 1, "year": year}
    rows = built(
        "fact_key_stage_4",
        {
            "ks4": [{**own, "laestab": SCHOOL, "eligible": True, **given}, *others],
            "ks4_subject": [
                {
                    **own, "slot": each.slot, "points_hundredths": each.points,
                    "discount_code": each.code, "slots_filled": each.slots,
                    "entered_on": each.on,
                }
                for each in results
            ] + [{"pupil_id": 99, "year": year, "slot": "MAT", "points_hundredths": 100}],
        },
    )  # fmt: skip
    return next(row for row in rows if row["pupil_id"] == 1)


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        pytest.param(JOHN_WARNER, 55, id="the worked example of the John Warner School"),
        pytest.param(ALL_FOURS, 40, id="grade 4 in everything"),
        pytest.param(of_slot("ENG", 5), 5, id="English literature alone is not doubled"),
        pytest.param(of_slot("ENG", 5, 4), 14, id="both: the better doubled, the other open"),
        pytest.param(of_slot("MAT", 6, 9), 18, id="of maths the better, and the rest nowhere"),
        pytest.param(
            of_slot("EBAC", 9, 9) + of_slot("OPEN", 9, 9, 9, 9),
            45,
            id="only two EBacc subjects: the third slot is nought",
        ),
        pytest.param(of_slot("EBAC", 5.5, slots=2), 11, id="combined science 65: 5.5 in each"),
        pytest.param(
            of_slot("EBAC", 5.5, slots=2) + of_slot("EBAC", 9, 8),
            9 + 8 + 5.5 + 5.5,
            id="combined science part in the EBacc, part in the open slots",
        ),
        pytest.param(of_slot("OPEN", 1.25), 1.25, id="quarters of a point are kept"),
        pytest.param([], 0, id="no results in a year that has a results file"),
    ],
)
def test_attainment_8_is_what_was_worked_out_by_hand(
    results: list[Result], expected: float
) -> None:
    # Source: DfE, Secondary accountability measures; the John Warner School, guide to Attainment 8.
    assert by_rule(results) == round(100 * expected)
    assert pupil(results)["attainment_8"] == round(100 * expected)


def test_without_a_results_file_nobody_has_nought() -> None:
    (row,) = built("fact_key_stage_4", {"ks4": [{"pupil_id": 1, "year": 2023, "laestab": SCHOOL}]})
    assert row["attainment_8"] is None


def test_the_first_entry_counts_though_a_later_one_is_better() -> None:
    first = Result("MAT", 400, "RB1", on=date(2023, 11, 7))
    resit = Result("MAT", 700, "RB1", on=date(2024, 8, 22))
    assert pupil([resit, first])["attainment_8"] == 800


def test_a_result_without_points_is_counted_and_not_guessed() -> None:
    (row,) = built(
        "fact_key_stage_4",
        {
            "ks4": [{"pupil_id": 1, "year": 2023, "laestab": SCHOOL}],
            "ks4_subject": [{"pupil_id": 1, "year": 2023, "slot": "MAT", "slots_filled": 1}],
        },
    )
    assert (row["attainment_8"], row["results_without_points"]) == (0, 1)


@settings(max_examples=300)
@given(RESULTS)
def test_filling_the_slots_greedily_is_as_good_as_trying_everything(results: list[Result]) -> None:
    assert by_rule(results) == by_trying_everything(results)


def test_a_pupil_below_the_tests_with_no_results_scores_minus_1_6() -> None:
    # Source: DfE, Key Stage 4 ready reckoner 2024 provisional: N and N are 79, estimate 15.96.
    row = pupil([], in_progress8=True, ks2_reading=79.0, ks2_maths=79.0)
    assert row["progress_8_unadjusted"] == -1_596_000


def test_a_pupil_at_104_with_48_points_scores_0_50() -> None:
    # Source: as above; group 18, estimate 42.97.
    results = (
        ALL_FOURS[:1] + of_slot("ENG", 5, 5) + of_slot("EBAC", 5, 5, 5) + of_slot("OPEN", 5, 5, 5)
    )
    assert by_rule(results) == 4800
    row = pupil(results, in_progress8=True, ks2_reading=105.0, ks2_maths=103.0)
    assert row["progress_8_unadjusted"] == 503_000
    assert row["ks2_doubled"] == 208


def test_an_extreme_score_is_raised_to_the_threshold_and_no_other() -> None:
    low = {"in_progress8": True, "ks2_average": 104.0, "progress8_threshold": -2.345}
    assert pupil([], **low)["progress_8"] == -2_345_000
    assert pupil(ALL_FOURS, **low)["progress_8"] == pupil(ALL_FOURS, **low)["progress_8_unadjusted"]


def test_thresholds_for_some_pupils_only_adjust_nobody() -> None:
    other = {
        "pupil_id": 2, "year": 2023, "laestab": SCHOOL, "eligible": True, "in_progress8": True,
        "ks2_average": 104.0,
    }  # fmt: skip
    row = pupil([], others=(other,), in_progress8=True, ks2_average=104.0, progress8_threshold=-2.0)
    assert (row["progress_8"], row["has_thresholds"]) == (None, False)


@pytest.mark.parametrize("year", [2018, 2024, 2025])
def test_a_year_without_estimates_gives_no_progress_8(year: int) -> None:
    row = pupil(ALL_FOURS, year, in_progress8=True, ks2_average=104.0)
    assert row["progress_8_unadjusted"] is None
