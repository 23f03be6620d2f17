"""Checks across returns: what no file can show alone, once it is known who is who.

Each is a query over the record tables that gives the children it finds. None of them sets a
row aside: two returns disagree, and only the people who wrote them can say which is right.
"""

from dataclasses import dataclass
from datetime import date
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


@dataclass(frozen=True, kw_only=True, slots=True)
class CrossCheck:
    """One rule across returns. ``query`` names the file that finds what breaks it; null for
    the one that needs the identifiers, which no table of an edition has."""

    code: str
    title: str
    what_to_do: str
    query: str | None


CROSS_CHECKS = (
    CrossCheck(
        code="HW-LK-01",
        title="A looked-after child of school age is on the roll of none of our schools",
        what_to_do="Ask the virtual school where the child is taught; if nowhere, act today.",
        query="looked_after_without_school",
    ),
    CrossCheck(
        code="HW-LK-02",
        title="A child has two main registrations",
        what_to_do="Ask both schools which is the main one; the other is subsidiary or has left.",
        query="two_main_registrations",
    ),
    CrossCheck(
        code="HW-LK-03",
        title="A child has a second UPN",
        what_to_do="Ask the school to go back to the first UPN, or to name it as the former.",
        query=None,
    ),
    CrossCheck(
        code="HW-LK-04",
        title="A child's year group is more than a year from their age",
        what_to_do="Check the birth date and the year group with the school.",
        query="age_against_year_group",
    ),
)
"""Every check across returns, by its code."""

_HERE = Path(__file__).parent
_UPN_CHANGED = "HW-LK-03"


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
