from datetime import date

import pytest

from headway.benchmarks.labels import days_covered, likely_year_type, read_label
from headway.benchmarks.series import YearType
from headway.vocabulary.figures import Status
from headway.vocabulary.years import (
    AcademicYear,
    CalendarYear,
    FinancialYear,
    Period,
    PointInYear,
    PooledYears,
    Undated,
)

THREE_FINANCIAL = PooledYears(last=FinancialYear(2015), first=FinancialYear(2013))


@pytest.mark.parametrize(
    ("label", "year_type", "period", "status"),
    [
        ("2025", YearType.ACADEMIC, AcademicYear(2024), Status.UNSTATED),
        ("2025", YearType.FINANCIAL, FinancialYear(2024), Status.UNSTATED),
        ("2025", YearType.CALENDAR, CalendarYear(2025), Status.UNSTATED),
        ("2025", YearType.JANUARY, PointInYear(2025, 1), Status.UNSTATED),
        ("2025", YearType.SEPTEMBER, PointInYear(2025, 9), Status.UNSTATED),
        ("2025", YearType.ANNUAL, PointInYear(2025), Status.UNSTATED),
        ("2016-17 (OT)", YearType.FINANCIAL, FinancialYear(2016), Status.UNSTATED),
        ("2016-17", YearType.FINANCIAL, FinancialYear(2016), Status.UNSTATED),
        ("2015/16", YearType.ACADEMIC, AcademicYear(2015), Status.UNSTATED),
        ("2015-16", YearType.ACADEMIC, AcademicYear(2015), Status.UNSTATED),
        ("2018 (Rev)", YearType.ACADEMIC, AcademicYear(2017), Status.REVISED),
        ("2018 (Revised)", YearType.ACADEMIC, AcademicYear(2017), Status.REVISED),
        ("2020 (Final)", YearType.ACADEMIC, AcademicYear(2019), Status.FINAL),
        ("2025 (prov)", YearType.ACADEMIC, AcademicYear(2024), Status.PROVISIONAL),
        ("2023(Prov)", YearType.ACADEMIC, AcademicYear(2022), Status.PROVISIONAL),
        ("2013/14-15/16", YearType.FINANCIAL, THREE_FINANCIAL, Status.UNSTATED),
        ("0", YearType.ACADEMIC, Undated(), Status.UNSTATED),
    ],
)
def test_each_shape_of_label_is_read_by_the_kind_of_year(
    label: str, year_type: YearType, period: Period, status: Status
) -> None:
    assert read_label(label, year_type) == (period, status)


def test_calendar_years_with_a_dash_are_pooled_and_financial_years_are_one() -> None:
    pooled = PooledYears(last=CalendarYear(2016), first=CalendarYear(2014))
    assert read_label("2014-16", YearType.CALENDAR) == (pooled, Status.UNSTATED)
    assert read_label("2014-16", YearType.FINANCIAL) is None


def test_pooled_years_across_a_century_keep_their_order() -> None:
    read = read_label("1998/99-00/01", YearType.FINANCIAL)
    assert read is not None
    assert read[0] == PooledYears(last=FinancialYear(2000), first=FinancialYear(1998))


@pytest.mark.parametrize("label", ["", "soon", "2015/18", "20255", "2025 (guess)", "2013/15-15/16"])
def test_a_label_that_cannot_be_read_is_not_guessed_at(label: str) -> None:
    assert read_label(label, YearType.ACADEMIC) is None
    assert read_label(label, YearType.FINANCIAL) is None


@pytest.mark.parametrize(
    ("period", "days"),
    [
        (AcademicYear(2018), (date(2018, 9, 1), date(2019, 8, 31))),
        (FinancialYear(2018), (date(2018, 4, 1), date(2019, 3, 31))),
        (CalendarYear(2018), (date(2018, 1, 1), date(2018, 12, 31))),
        (PointInYear(2018, 1), (date(2018, 1, 1), date(2018, 1, 31))),
        (PointInYear(2018, 9), (date(2018, 9, 1), date(2018, 9, 30))),
        (PointInYear(2018), (date(2018, 1, 1), date(2018, 12, 31))),
        (THREE_FINANCIAL, (date(2013, 4, 1), date(2016, 3, 31))),
        (Undated(), None),
    ],
)
def test_a_period_covers_its_first_day_to_its_last(
    period: Period, days: tuple[date, date] | None
) -> None:
    assert days_covered(period) == days


@pytest.mark.parametrize(
    ("label", "year_type"),
    [
        ("2023/24", YearType.ACADEMIC),
        ("2023-24", YearType.FINANCIAL),
        ("2023", YearType.ANNUAL),
        ("next year", YearType.ANNUAL),
    ],
)
def test_without_a_dictionary_the_label_suggests_the_kind_of_year(
    label: str, year_type: YearType
) -> None:
    assert likely_year_type(label) is year_type
