"""Progress 8: national estimates by prior-attainment group, and their standard deviations.

Source: DfE, Key Stage 4 ready reckoners (Open Government Licence v3.0). Years held: 2021/22
and 2022/23 (provisional and revised) and 2023/24 (provisional). There is none for 2024/25 and
2025/26, whose pupils sat no Key Stage 2 tests.
"""

import csv
from bisect import bisect_left
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from headway.errors import NoMethod
from headway.vocabulary.figures import Status
from headway.vocabulary.years import AcademicYear

_UPPER_BOUNDS = (
    Decimal(82), Decimal(86), Decimal("87.5"), Decimal(89), Decimal("90.5"),
    *(Decimal(bound) for bound in range(92, 120)), Decimal(120),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Parts:
    """One value for the whole of Progress 8 and for each of its elements."""

    overall: Decimal
    english: Decimal
    maths: Decimal
    ebacc: Decimal
    open: Decimal


def group_of(average: Decimal) -> int:
    """The prior-attainment group, 1 to 34, of an average Key Stage 2 scaled score.

    Averages are in half points, from 59 to 120; the ranges are the same in every vintage held.
    """
    if not Decimal(59) <= average <= Decimal(120):
        raise ValueError("an average scaled score lies between 59 and 120")
    return bisect_left(_UPPER_BOUNDS, average) + 1


def vintages(year: AcademicYear) -> tuple[Status, ...]:
    """The vintages held for a year, the most settled first; empty where there is no method."""
    held = {status for start, status, _ in _estimates() if start == year.start}
    return tuple(status for status in (Status.REVISED, Status.PROVISIONAL) if status in held)


def estimate(year: AcademicYear, vintage: Status, group: int) -> Parts:
    """The national average Attainment 8, and of each element, of a prior-attainment group."""
    try:
        return _estimates()[year.start, vintage, group]
    except KeyError:
        raise _no_table(year, vintage) from None


def deviation(year: AcademicYear, vintage: Status) -> Parts:
    """The national standard deviation of pupils' Progress 8, and of each element."""
    try:
        return _deviations()[year.start, vintage]
    except KeyError:
        raise _no_table(year, vintage) from None


def _no_table(year: AcademicYear, vintage: Status) -> NoMethod:
    return NoMethod(f"Progress 8 has no {vintage} table of estimates for {year.label}.")


@cache
def _estimates() -> dict[tuple[int, Status, int], Parts]:
    return {
        (int(row["academic_year"]), Status(row["vintage"]), int(row["group"])): Parts(
            overall=Decimal(row["attainment_8"]),
            english=Decimal(row["english"]),
            maths=Decimal(row["maths"]),
            ebacc=Decimal(row["ebacc"]),
            open=Decimal(row["open"]),
        )
        for row in _rows("progress_8_estimates.csv")
    }


@cache
def _deviations() -> dict[tuple[int, Status], Parts]:
    return {
        (int(row["academic_year"]), Status(row["vintage"])): Parts(
            overall=Decimal(row["progress_8"]),
            english=Decimal(row["english"]),
            maths=Decimal(row["maths"]),
            ebacc=Decimal(row["ebacc"]),
            open=Decimal(row["open"]),
        )
        for row in _rows("progress_8_deviations.csv")
    }


def _rows(file_name: str) -> list[dict[str, str]]:
    with (Path(__file__).parent / file_name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
