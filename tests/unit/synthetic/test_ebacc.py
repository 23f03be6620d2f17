"""The English Baccalaureate of an invented child: five pillars, and who achieves it."""

from datetime import date

import pytest

from headway.synthetic.ebacc import ebacc_columns
from headway.synthetic.key_stage_4 import (
    COMBINED,
    HUMANITIES,
    LANGUAGE,
    LITERATURE,
    MATHS,
    MODERN,
    Subject,
)
from headway.synthetic.people import Award


def award(subject: Subject, points: float, slots: int = 1, counts: bool = True) -> Award:
    return Award(
        subject=subject.name, qualification=subject.qualification, kind="GCSE", slots=slots,
        discount=subject.discount, element=subject.element, grade=str(points), points=points,
        awarded_on=date(2023, 8, 24), counts=counts,
    )  # fmt: skip


def five(points: float) -> list[Award]:
    return [
        award(LANGUAGE, points), award(LITERATURE, points), award(MATHS, points),
        award(COMBINED, points, slots=2), award(HUMANITIES[0], points), award(MODERN[0], points),
    ]  # fmt: skip


@pytest.mark.parametrize(("points", "at_4", "at_5"), [(3, 0, 0), (4, 1, 0), (5, 1, 1)])
def test_all_five_at_a_grade_achieve_it(points: float, at_4: int, at_5: int) -> None:
    row = ebacc_columns(five(points))
    assert row["KS4_EBACC_E_PTQ_EE"] is True
    assert (row["KS4_EBACC_94"], row["KS4_EBACC_95"]) == (bool(at_4), bool(at_5))
    assert row["KS4_EBACCAPS_PUPIL"] == points


def test_who_has_no_language_has_not_entered_it() -> None:
    row = ebacc_columns(five(7)[:-1])
    assert row["KS4_EBACC_E_PTQ_EE"] is False
    assert row["KS4_EBACC_94"] is False
    assert row["KS4_EBPTSLAN_PTQ_EE"] == 0


def test_english_is_achieved_in_either_of_its_two_and_entered_in_both() -> None:
    row = ebacc_columns([award(LANGUAGE, 3), award(LITERATURE, 6)])
    assert row["KS4_EBACENG_95"] is True
    assert ebacc_columns([award(LITERATURE, 6)])["KS4_EBACENG_E_PTQ_EE"] is False


def test_a_discounted_award_does_not_count() -> None:
    row = ebacc_columns([award(MATHS, 3), award(MATHS, 6, counts=False)])
    assert row["KS4_EBPTSMAT_PTQ_EE"] == 3
