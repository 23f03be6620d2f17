"""Checks across returns: what no file can show alone, once it is known who is who.

Each is a query over the record tables that gives the children it finds. None of them sets a
row aside: two returns disagree, and only the people who wrote them can say which is right. A year
of which a return is missing is not checked, and is not said to have passed.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from headway.linkage.pupils import Pupil
from headway.linkage.tables import PUPIL_ID, YEAR, Values
from headway.store.contracts import Column, ColumnType, TableContract
from headway.store.edition import NewEdition
from headway.store.engine import query

FINDING = TableContract(
    name="finding",
    one_row_per="check, pupil, academic year and school",
    grain=("check_code", "pupil_id", "year", "laestab"),
    columns=(
        Column(name="check_code", type=ColumnType.TEXT, unit="check across returns"),
        PUPIL_ID,
        YEAR,
        Column(
            name="laestab",
            type=ColumnType.TEXT,
            unit="school whose record it is",
            null_means="no one school's",
        ),
    ),
)


CROSS_CHECK = TableContract(
    name="cross_check",
    one_row_per="check and academic year",
    grain=("check_code", "year"),
    columns=(
        Column(name="check_code", type=ColumnType.TEXT, unit="check across returns"),
        YEAR,
        Column(name="outcome", type=ColumnType.TEXT, unit="passed, failed or not_checked"),
        Column(
            name="found",
            type=ColumnType.WHOLE,
            unit="children and schools found",
            null_means="not checked",
        ),
        Column(
            name="missing",
            type=ColumnType.TEXT,
            unit="returns that are not held of the year, with spaces",
            null_means="none is missing",
        ),
    ),
)


class Outcome(StrEnum):
    """What came of a check in a year."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_CHECKED = "not_checked"


@dataclass(frozen=True, kw_only=True, slots=True)
class CrossCheck:
    """One rule across returns. ``needs`` are the returns without which a year is not checked.

    ``query`` names the file that finds what breaks it; null for the one that needs the
    identifiers, which no table of an edition has.
    """

    code: str
    title: str
    what_to_do: str
    needs: tuple[str, ...]
    query: str | None


CROSS_CHECKS = (
    CrossCheck(
        code="HW-LK-01",
        title="A looked-after child of school age is on the roll of none of our schools",
        what_to_do="Ask the virtual school where the child is taught; if nowhere, act today.",
        needs=("school_census", "ssda903"),
        query="looked_after_without_school",
    ),
    CrossCheck(
        code="HW-LK-02",
        title="A child has two main registrations",
        what_to_do="Ask both schools which is the main one; the other is subsidiary or has left.",
        needs=("school_census",),
        query="two_main_registrations",
    ),
    CrossCheck(
        code="HW-LK-03",
        title="A child has a second UPN",
        what_to_do="Ask the school to go back to the first UPN, or to name it as the former.",
        needs=("school_census",),
        query=None,
    ),
    CrossCheck(
        code="HW-LK-04",
        title="A child's year group is more than a year from their age",
        what_to_do="Check the birth date and the year group with the school.",
        needs=("school_census",),
        query="age_against_year_group",
    ),
    CrossCheck(
        code="HW-LK-05",
        title="A child whom the census says to be out of care is in our care",
        what_to_do="Ask the virtual school; the school corrects how care ended, or social care "
        "the episode.",
        needs=("school_census", "ssda903"),
        query="out_of_care_yet_in_care",
    ),
    CrossCheck(
        code="HW-LK-06",
        title="A child has Key Stage 2 results at a school whose roll they were not on",
        what_to_do="Ask the school; the result may be another child's, or the census left one out.",
        needs=("key_stage_2", "school_census"),
        query="key_stage_2_without_enrolment",
    ),
    CrossCheck(
        code="HW-LK-07",
        title="A child has Key Stage 4 results at a school whose roll they were not on",
        what_to_do="Ask the school; the result may be another child's, or the census left one out.",
        needs=("key_stage_4", "school_census"),
        query="key_stage_4_without_enrolment",
    ),
    CrossCheck(
        code="HW-LK-08",
        title="A child's EHC plan is gone at the next school",
        what_to_do="Ask the EHC coordinator whether the plan has ceased; if not, tell the school.",
        needs=("school_census",),
        query="plan_gone_at_another_school",
    ),
    CrossCheck(
        code="HW-LK-09",
        title="A child's EHC plan names a school that they have left",
        what_to_do="Ask the EHC coordinator to review the placement, and the school since when.",
        needs=("school_census", "sen2"),
        query="plan_names_a_school_left",
    ),
)
"""Every check across returns, by its code."""

_HERE = Path(__file__).parent
_UPN_CHANGED = "HW-LK-03"


def outcomes(edition: NewEdition, found: list[Values]) -> list[Values]:
    """What came of each check in each year of which any return is held.

    Args:
        edition: With its submissions.
        found: What ``findings`` gave.
    """
    held: defaultdict[int, set[str]] = defaultdict(set)
    for return_id, year in edition.rows(query(_HERE, "returns_held")):
        held[year].add(return_id)
    counted = Counter((row[0], row[2]) for row in found)
    return [
        (check.code, year, *_outcome(check, returns, counted[check.code, year]))
        for check in CROSS_CHECKS
        for year, returns in sorted(held.items())
    ]


def _outcome(check: CrossCheck, held: set[str], found: int) -> tuple[str, int | None, str | None]:
    missing = [each for each in check.needs if each not in held]
    if missing:
        return Outcome.NOT_CHECKED, None, " ".join(missing)
    return Outcome.FAILED if found else Outcome.PASSED, found, None


def findings(edition: NewEdition, children: list[Pupil]) -> list[Values]:
    """What the checks find: one row per check, child, year and school."""
    found: list[Values] = []
    for check in CROSS_CHECKS:
        if check.query is not None:
            rows = edition.rows(query(_HERE, check.query))
            found += [(check.code, *row) for row in rows]
    return found + [(_UPN_CHANGED, *row) for row in _changed_upns(children)]


def _changed_upns(children: list[Pupil]) -> list[Values]:
    """Children with a second permanent UPN, in the academic year it was first met."""
    found: list[Values] = []
    for child in children:
        first_met = {
            mention.upn: seen.first_on.year - (seen.first_on.month < 9)
            for mention, seen in reversed(child.met)
            if mention.upn and not mention.upn[-1].isalpha() and seen.first_on > date.min
        }
        years = sorted(first_met.values())[1:]
        found += [(child.pupil_id, year, None) for year in dict.fromkeys(years)]
    return found
