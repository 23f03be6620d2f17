"""Attainment 8 as the invented files derive it, against DfE's worked examples.

Source: John Warner School's published guide to Attainment 8; DfE, performance points 2019.
"""

from datetime import date
from decimal import Decimal

from headway.synthetic.key_stage_4 import score
from headway.synthetic.people import Award


def award(element: str, points: float, slots: int = 1, counts: bool = True) -> Award:
    return Award(
        subject="", qualification="", kind="GCSE", discount="", element=element, slots=slots,
        grade="", points=points, awarded_on=date(2024, 8, 22), counts=counts,
    )  # fmt: skip


def awards(**points: list[float]) -> list[Award]:
    return [award(element, value) for element, values in points.items() for value in values]


def test_the_worked_example_comes_to_55() -> None:
    pupil = awards(ENG=[5, 5], MAT=[6], EBAC=[6, 6, 6, 5], OPEN=[5, 5])
    assert score(pupil).attainment_8 == 55


def test_all_fours_come_to_40() -> None:
    assert score(awards(ENG=[4, 4], MAT=[4], EBAC=[4, 4, 4], OPEN=[4, 4])).attainment_8 == 40


def test_literature_alone_is_not_doubled() -> None:
    assert score(awards(ENG=[5])).english == 5


def test_a_missing_third_ebacc_subject_is_an_empty_slot() -> None:
    assert score(awards(ENG=[4, 4], MAT=[4], EBAC=[4, 4], OPEN=[4, 4, 4, 4])).ebacc == 8


def test_combined_science_graded_65_is_five_and_a_half_in_each_of_two_slots() -> None:
    scores = score([award("EBAC", 5.5, slots=2)])
    assert scores.ebacc == 11
    assert scores.slots[2:5] == (Decimal("5.5"), Decimal("5.5"), None)


def test_a_discounted_result_does_not_count() -> None:
    assert score([award("MAT", 3), award("MAT", 9, counts=False)]).maths == 6
