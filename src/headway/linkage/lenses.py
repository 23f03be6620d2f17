"""Which children are ours, three ways: at our schools, living here, in our care.

At our schools is a matter of the roll; in our care of the looked-after children return
(``records.care``). Where a child lives is the authority of their postcode at each census.
"""

from collections.abc import Callable

from headway.linkage.tables import ORIGIN, PUPIL_ID, TERM, YEAR, Values, without_repeats
from headway.store.contracts import Column, ColumnType, TableContract

RESIDENCE = TableContract(
    name="residence",
    one_row_per="pupil and census",
    grain=("pupil_id", "year", "term"),
    columns=(
        PUPIL_ID,
        YEAR,
        TERM,
        Column(
            name="la_code",
            type=ColumnType.TEXT,
            unit="authority of residence, DfE's three digits; OUT where outside England",
            null_means="no postcode was given, or no directory has it",
        ),
        Column(name="known", type=ColumnType.TRUTH, unit="the authority is known"),
        *ORIGIN,
    ),
)

_NEWEST_TERMS = 3


def residences(rows: list[Values], authority_of: Callable[[str], str | None]) -> list[Values]:
    """One row per pupil and census: the authority they lived in.

    Args:
        rows: One per pupil and census, as ``census.main_first`` gives them.
        authority_of: The authority of a postcode.
    """
    found = []
    for row in rows:
        postcode = row[11]
        la_code = authority_of(postcode) if postcode else None
        found.append((*row[:3], la_code, la_code is not None, *row[-2:]))
    return found


def where_now(
    rolls: list[Values], episodes: list[Values], urns: dict[str, int], everyone: list[int]
) -> list[Values]:
    """Where every child is now: the schools whose roll they are on, and whether in our care.

    A child is at a school now who was on its roll at the newest census that it sent, was on
    no roll at a later one, and where that census is not more than a year behind the newest of
    all: an old roll says nothing of today.

    Args:
        rolls: (pupil_id, moment, laestab) of everyone on a roll.
        episodes: As ``CARE_EPISODE`` has them.
        urns: The URN of each school that has one.
        everyone: Every pupil_id.
    """
    newest_of: dict[str, int] = {}
    last_seen: dict[int, int] = {}
    for pupil_id, when, laestab in rolls:
        newest_of[laestab] = max(newest_of.get(laestab, when), when)
        last_seen[pupil_id] = max(last_seen.get(pupil_id, when), when)
    newest = max(newest_of.values(), default=0)
    at = {
        (pupil_id, urns[laestab])
        for pupil_id, when, laestab in rolls
        if when == last_seen[pupil_id] == newest_of[laestab]
        and newest - when <= _NEWEST_TERMS
        and laestab in urns
    }
    last_return = max((row[9] for row in episodes), default=0)
    in_care = {row[0] for row in episodes if row[9] == last_return and row[3] is None}
    somewhere = {pupil_id for pupil_id, _ in at}
    nowhere = [(pupil_id, None) for pupil_id in everyone if pupil_id not in somewhere]
    return without_repeats(
        [(pupil_id, urn, pupil_id in in_care) for pupil_id, urn in [*sorted(at), *nowhere]], 2
    )
