"""Many rows of a child's record, termly and mostly alike, as few that say from when until when."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

Row = tuple[Any, ...]
"""One row of a query: academic year, term, then what was said. The newest comes first."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Census:
    """The one census of a school in a term."""

    year: int
    term: str


@dataclass(frozen=True, kw_only=True, slots=True)
class _Stay:
    school: str
    status: str | None
    entered: Any
    left: Any
    first_group: str | None
    last_group: str | None
    last: Census


def unchanged(rows: Sequence[Row]) -> list[Row]:
    """One row for each stretch of censuses that say the same.

    Args:
        rows: Year, term, and whatever was said.

    Returns:
        The first census of the stretch, its last, and what was said.
    """
    made: list[Row] = []
    for year, term, *said in rows:
        census = Census(year=year, term=term)
        if made and made[-1][2:] == tuple(said):
            made[-1] = (census, *made[-1][1:])
        else:
            made.append((census, census, *said))
    return made


def stays(rows: Sequence[Row]) -> list[Row]:
    """One row for each stay at a school, however many censuses told of it.

    Args:
        rows: Year, term, school, year group, enrolment status, day of entry, day of leaving,
            and whether the child was on roll; a leaver's last row still has the group they left.

    Returns:
        School, enrolment status, first and last year group, day of entry, day of leaving (null
        where none has been told) and the last census that told of it.
    """
    made: dict[tuple[Any, ...], _Stay] = {}
    for year, term, school, group, status, entered, left, on_roll in rows:
        key = (school, status, entered)
        known = made.get(key)
        if known is None:
            census = Census(year=year, term=term)
            made[key] = _Stay(
                school=school, status=status, entered=entered, left=left,
                first_group=group, last_group=group, last=census,
            )  # fmt: skip
            continue
        made[key] = replace(
            known,
            left=known.left or left,
            first_group=group if on_roll else known.first_group,
        )
    return [
        (s.school, s.status, (s.first_group, s.last_group), s.entered, s.left, s.last)
        for s in made.values()
    ]
