"""How the source prints years, and which period each label means.

The same four digits mean different things for different series: an academic series names
the year it ends in, a financial series the year ending that March.
"""

import re
from datetime import date
from functools import cache

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

LABEL = re.compile(r"(?P<years>[\d/-]+)\s*(?:\((?P<mark>\w+)\))?")
ONE_YEAR = re.compile(r"(\d{4})")
SPLIT_YEAR = re.compile(r"(\d{4})[/-](\d{2})")
POOLED_SPLIT_YEARS = re.compile(r"(\d{4})/(\d{2})-(\d{2})/(\d{2})")

STATUS_MARKS = {
    "prov": Status.PROVISIONAL,
    "provisional": Status.PROVISIONAL,
    "rev": Status.REVISED,
    "revised": Status.REVISED,
    "final": Status.FINAL,
    # Outturn: what was spent, as against what was budgeted. It says nothing of revisions.
    "ot": Status.UNSTATED,
}


@cache
def read_label(label: str, year_type: YearType) -> tuple[Period, Status] | None:
    """The period and status that a year label stands for; None when it cannot be read.

    Source: DfE, Local Authority Interactive Tool, measure dictionary, column ``Year_Type``.
    """
    parts = LABEL.fullmatch(label.strip())
    if parts is None:
        return None
    mark = (parts["mark"] or "").lower()
    if mark and mark not in STATUS_MARKS:
        return None
    period = _period(parts["years"], year_type)
    return None if period is None else (period, STATUS_MARKS.get(mark, Status.UNSTATED))


def days_covered(period: Period) -> tuple[date, date] | None:
    """The first and last day a figure for the period can be about; None when undated."""
    match period:
        case AcademicYear(start):
            return date(start, 9, 1), period.ends_on
        case FinancialYear(start):
            return date(start, 4, 1), period.ends_on
        case CalendarYear(year):
            return date(year, 1, 1), period.ends_on
        case PointInYear(year, month):
            return date(year, month or 1, 1), period.ends_on
        case PooledYears(last, first):
            opening = days_covered(first)
            return None if opening is None else (opening[0], last.ends_on)
        case Undated():
            return None


def likely_year_type(label: str) -> YearType:
    """The kind of year that a label suggests, for a series no dictionary describes."""
    if re.match(r"\d{4}/\d{2}", label):
        return YearType.ACADEMIC
    return YearType.FINANCIAL if re.match(r"\d{4}-\d{2}", label) else YearType.ANNUAL


def _period(text: str, year_type: YearType) -> Period | None:
    if text == "0":
        return Undated()
    if match := ONE_YEAR.fullmatch(text):
        return _named_by_its_end(int(match[1]), year_type)
    if match := SPLIT_YEAR.fullmatch(text):
        return _first_and_last(int(match[1]), int(match[2]), year_type)
    if match := POOLED_SPLIT_YEARS.fullmatch(text):
        first, first_end, last, last_end = (int(part) for part in match.groups())
        if first_end != (first + 1) % 100 or last_end != (last + 1) % 100:
            return None
        if year_type is not YearType.FINANCIAL:
            return None
        last_start = first + (last - first) % 100
        return PooledYears(last=FinancialYear(last_start), first=FinancialYear(first))
    return None


def _named_by_its_end(year: int, year_type: YearType) -> Period:
    match year_type:
        case YearType.ACADEMIC:
            return AcademicYear(year - 1)
        case YearType.FINANCIAL:
            return FinancialYear(year - 1)
        case YearType.CALENDAR:
            return CalendarYear(year)
        case YearType.JANUARY:
            return PointInYear(year, 1)
        case YearType.SEPTEMBER:
            return PointInYear(year, 9)
        case YearType.ANNUAL:
            return PointInYear(year)


def _first_and_last(first: int, last: int, year_type: YearType) -> Period | None:
    span = (last - first) % 100
    if year_type is YearType.CALENDAR:
        # "2014-16" is three calendar years taken together; "2016-17" would be two.
        return PooledYears(last=CalendarYear(first + span), first=CalendarYear(first))
    if span != 1:
        return None
    if year_type is YearType.ACADEMIC:
        return AcademicYear(first)
    return FinancialYear(first) if year_type is YearType.FINANCIAL else None
