"""The school workforce census as records: posts by role, who stayed, and vacancies.

No member of staff is in an edition. A person is followed from year to year while linking, and
only how many stayed is written down.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from headway.collections.rows import Record
from headway.linkage.records.taking import Source, Taken
from headway.linkage.tables import LAESTAB, YEAR, Values
from headway.store.contracts import Column, ColumnType, TableContract
from headway.vocabulary.codes.workforce import TEACHING_ROLES
from headway.vocabulary.rounding import rounded

_TEXT, _TRUTH, _WHOLE = ColumnType.TEXT, ColumnType.TRUTH, ColumnType.WHOLE
_SUBMISSION_ID = Column(name="submission_id", type=_TEXT, unit="sha256 of the file")
_NO_ROLE = ""

WORKFORCE_POST = TableContract(
    name="workforce_post",
    one_row_per="school, year and role",
    grain=("laestab", "year", "role"),
    columns=(
        LAESTAB, YEAR,
        Column(name="role", type=_TEXT, unit="RoleIdentifier, empty where no role is a code"),
        Column(name="teaching", type=_TRUTH, unit="the role is a teacher's",
               null_means="no role is a code"),
        Column(name="people", type=_WHOLE, unit="people in post on census day"),
        Column(name="fte_hundredths", type=_WHOLE, unit="hundredths of a full-time equivalent",
               null_means="somebody's hours are not said"),
        Column(name="stayed", type=_WHOLE, unit="of them at the school at the next census",
               null_means="the school's next census is not held"),
        Column(name="stayed_in_authority", type=_WHOLE,
               unit="of them at any school of the authority at the next census",
               null_means="the school's next census is not held"),
        _SUBMISSION_ID,
    ),
)  # fmt: skip

WORKFORCE_VACANCY = TableContract(
    name="workforce_vacancy",
    one_row_per="vacant post on census day",
    grain=("submission_id", "row_number"),
    columns=(
        LAESTAB, YEAR,
        Column(name="post", type=_TEXT, unit="as it stands in the file", null_means="not said"),
        Column(name="subject", type=_TEXT, unit="as it stands in the file",
               null_means="not said"),
        Column(name="tenure", type=_TEXT, unit="as it stands in the file", null_means="not said"),
        Column(name="temporarily_filled", type=_TRUTH, unit="somebody fills it for the time being",
               null_means="not said"),
        Column(name="advertised", type=_TRUTH, unit="it is advertised", null_means="not said"),
        _SUBMISSION_ID,
        Column(name="row_number", type=_WHOLE, unit="place in the file"),
    ),
)  # fmt: skip

TABLES = (WORKFORCE_POST, WORKFORCE_VACANCY)


def take(taken: Taken, records: Iterator[Record], source: Source) -> None:
    """Take in one school's file for a year, unless a later one came."""
    laestab = source.submission.laestab or ""
    if not taken.holds(source, "workforce", laestab):
        return
    for record in records:
        v: Mapping[str, Any] = record.values
        if record.table == "vacancy":
            taken.rows["workforce_vacancy"].append(
                (laestab, source.year, v["post"], v["subject"], v["tenure"],
                 v["is_temporarily_filled"], v["is_advertised"], source.sha256, record.number)
            )  # fmt: skip
        else:
            taken.rows["workforce_post"].append(
                (laestab, source.year, v["role"] or _NO_ROLE, v["person"], v["fte"], source.sha256)
            )


def posts(rows: list[Values]) -> list[Values]:
    """One row per school, year and role: how many people, and how many of them stayed.

    Args:
        rows: School, year, role, person, full-time equivalent and file of each contract.
    """
    at_school: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
    anywhere: defaultdict[int, set[str]] = defaultdict(set)
    alike: defaultdict[tuple[str, int, str], list[Values]] = defaultdict(list)
    for row in rows:
        laestab, year, role, person, *_ = row
        at_school[laestab, year].add(person)
        anywhere[year].add(person)
        alike[laestab, year, role].append(row)
    found: list[Values] = []
    for (laestab, year, role), own in sorted(alike.items()):
        people = {row[3] for row in own}
        after = at_school.get((laestab, year + 1))
        stayed = None if after is None else len(people & after)
        stayed_here = None if after is None else len(people & anywhere[year + 1])
        teaching = role in TEACHING_ROLES if role else None
        found.append(
            (laestab, year, role, teaching, len(people), _fte(own), stayed, stayed_here, own[0][-1])
        )
    return found


def _fte(rows: list[Values]) -> int | None:
    parts = [row[4] for row in rows]
    return None if None in parts else int(rounded(100 * sum(parts, Decimal(0)), 0))
