"""Years of every kind a figure can be for, and how each is printed and written.

A published figure is for an academic year, a financial year, a calendar year, a day or
month in a year, or several years pooled. They are different types, so that none can be
compared with another by accident; ``ends_on`` puts any two of one series in order.
"""

from dataclasses import dataclass
from datetime import date

_SEPTEMBER = 9


@dataclass(frozen=True, order=True, slots=True)
class AcademicYear:
    """1 September to 31 August, named by the year it starts: ``AcademicYear(2023)`` is 2023/24."""

    start: int

    @property
    def label(self) -> str:
        return f"{self.start}/{(self.start + 1) % 100:02d}"

    @property
    def code(self) -> str:
        """Six digits, as open-data files write a time period: 202324."""
        return f"{self.start}{(self.start + 1) % 100:02d}"

    @property
    def begins_on(self) -> date:
        return date(self.start, 9, 1)

    @property
    def ends_on(self) -> date:
        return date(self.start + 1, 8, 31)


def academic_year_of(day: date) -> AcademicYear:
    """The academic year that the day is in; August is the last month of one."""
    return AcademicYear(day.year - (day.month < _SEPTEMBER))


@dataclass(frozen=True, order=True, slots=True)
class FinancialYear:
    """1 April to 31 March, named by the year it starts: ``FinancialYear(2023)`` is 2023-24."""

    start: int

    @property
    def label(self) -> str:
        return f"{self.start}-{(self.start + 1) % 100:02d}"

    @property
    def code(self) -> str:
        return f"{self.start}{(self.start + 1) % 100:02d}"

    @property
    def begins_on(self) -> date:
        return date(self.start, 4, 1)

    @property
    def ends_on(self) -> date:
        return date(self.start + 1, 3, 31)


@dataclass(frozen=True, order=True, slots=True)
class CalendarYear:
    """1 January to 31 December."""

    year: int

    @property
    def label(self) -> str:
        return str(self.year)

    @property
    def code(self) -> str:
        return str(self.year)

    @property
    def ends_on(self) -> date:
        return date(self.year, 12, 31)


@dataclass(frozen=True, order=True, slots=True)
class PointInYear:
    """A count on one day or in one month of a year: January, or the end of September.

    Month 0 where the source says only "annual"; it is then put at the year's end.
    """

    year: int
    month: int = 0

    @property
    def label(self) -> str:
        names = {1: f"January {self.year}", 9: f"September {self.year}"}
        return names.get(self.month, str(self.year))

    @property
    def code(self) -> str:
        return str(self.year)

    @property
    def ends_on(self) -> date:
        return {1: date(self.year, 1, 31), 9: date(self.year, 9, 30)}.get(
            self.month, date(self.year, 12, 31)
        )


@dataclass(frozen=True, order=True, slots=True)
class PooledYears:
    """Several years of one kind taken together; first and last are both included."""

    last: "FinancialYear | CalendarYear"
    first: "FinancialYear | CalendarYear"

    @property
    def label(self) -> str:
        return f"{self.first.label} to {self.last.label}"

    @property
    def code(self) -> str:
        return f"{self.first.code}-{self.last.code}"

    @property
    def ends_on(self) -> date:
        return self.last.ends_on


@dataclass(frozen=True, order=True, slots=True)
class Undated:
    """A label that names no year at all (a bare 0): shown, never ordered or compared."""

    @property
    def label(self) -> str:
        return "no year stated"

    @property
    def code(self) -> str:
        return "0"

    @property
    def ends_on(self) -> date:
        return date.min


Period = AcademicYear | FinancialYear | CalendarYear | PointInYear | PooledYears | Undated
"""Whatever stretch or point of time a figure is for."""


def end_year(period: Period) -> int:
    """The calendar year in which the period ends: how plan files and DfE's labels name it."""
    return period.ends_on.year
