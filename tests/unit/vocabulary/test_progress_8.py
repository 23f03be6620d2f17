"""The Progress 8 tables, against the values in DfE's ready reckoner."""

from decimal import Decimal

import pytest

from headway.errors import NoMethod
from headway.vocabulary.figures import Status
from headway.vocabulary.tables.progress_8 import deviation, estimate, group_of, vintages
from headway.vocabulary.years import AcademicYear


@pytest.mark.parametrize(
    ("average", "group"),
    [("59", 1), ("82", 1), ("82.5", 2), ("93", 7), ("103.5", 18), ("104", 18), ("119", 33),
     ("119.5", 34), ("120", 34)],
)  # fmt: skip
def test_an_average_falls_in_the_group_whose_range_holds_it(average: str, group: int) -> None:
    assert group_of(Decimal(average)) == group


def test_the_estimates_are_those_of_the_ready_reckoner() -> None:
    year = AcademicYear(2023)
    assert estimate(year, Status.PROVISIONAL, 1).overall == Decimal("15.96")
    assert estimate(year, Status.PROVISIONAL, 18).overall == Decimal("42.97")
    assert deviation(year, Status.PROVISIONAL).overall == Decimal("1.41628")


def test_the_years_without_key_stage_2_tests_have_no_method() -> None:
    assert vintages(AcademicYear(2024)) == ()
    assert vintages(AcademicYear(2022)) == (Status.REVISED, Status.PROVISIONAL)
    with pytest.raises(NoMethod, match="2024/25"):
        estimate(AcademicYear(2024), Status.FINAL, 1)
