"""The points of a GCSE by its grade, and of what no rule gives them."""

import pytest

from headway.vocabulary.gcse_points import gcse_points_hundredths

FULL = "GCSE (9-1) Full Course"
DOUBLE = "GCSE (9-1) Full Course (Double Award)"


@pytest.mark.parametrize("grade", range(1, 10))
def test_a_grade_is_its_points(grade: int) -> None:
    assert gcse_points_hundredths(FULL, str(grade)) == 100 * grade


@pytest.mark.parametrize(
    ("grade", "points"),
    [("65", 5.5), ("99", 9), ("98", 8.5), ("22", 2), ("21", 1.5), ("11", 1)],
)
def test_a_double_award_has_half_its_grades_together_in_each_of_two_slots(
    grade: str, points: float
) -> None:
    # Source: DfE, Key Stage 4 performance points 2019; qualification 60186124 for 65.
    assert gcse_points_hundredths(DOUBLE, grade) == 100 * points


@pytest.mark.parametrize("grade", ["U", "X"])
def test_ungraded_and_no_result_have_no_points(grade: str) -> None:
    assert gcse_points_hundredths(FULL, grade) == 0


@pytest.mark.parametrize(
    ("kind", "grade"),
    [
        (FULL, "Q"), (FULL, "A*"), (FULL, "0"), (FULL, "10"), (FULL, ""), (DOUBLE, "64"),
        (DOUBLE, "56"), (DOUBLE, "655"), ("GCSE (9-1) Short Course", "5"),
        ("BTEC Technical Award Level 1/Level 2", "5"),
    ],
)  # fmt: skip
def test_where_no_rule_gives_points_nobody_invents_them(kind: str, grade: str) -> None:
    assert gcse_points_hundredths(kind, grade) is None
