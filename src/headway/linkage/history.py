"""Where a child was schooled, living and in whose care on any day, and what was then so of them.

Each answer is read under a scope. What no return says is null or absent, and never guessed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from headway.access.scope import Scope
from headway.store.edition import Edition
from headway.store.engine import Row, query
from headway.vocabulary.dates import today

_SQL = Path(__file__).parent / "sql"


@dataclass(frozen=True, kw_only=True, slots=True)
class Schooled:
    """A stay at one school that takes in the day.

    ``is_certain`` is no where the last census to name the child is before the day, and no
    leaving date is known. ``left_on`` is null where the child has not left, as far as is known.
    """

    laestab: str
    name: str | None
    started_on: date
    left_on: date | None
    enrol_status: str | None
    is_certain: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Living:
    """The authority of residence by the last census until the day; null where not known."""

    la_code: str | None
    said_on: date


@dataclass(frozen=True, kw_only=True, slots=True)
class Care:
    """The episode of this authority's care that takes in the day."""

    since: date
    legal_status: str | None
    placement: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Whereabouts:
    """One child on one day. ``care`` is null where the child was not in care, and also where
    no return tells of that day: ``care_is_told`` says which."""

    pupil_id: int
    schools: tuple[Schooled, ...]
    living: Living | None
    care: Care | None
    care_is_told: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """What was so of one child at the last census until a day. Null is not known.

    ``looked_after_12_months`` is of the year to 31 March within that academic year.

    Source: DfE, National Pupil Database variables, FSM6CLA1A and EVERFSM_6.
    """

    pupil_id: int
    year: int
    term: str
    said_on: date
    fsm_on_day: bool | None
    fsm6: bool | None
    disadvantaged: bool | None
    sen_provision: str | None
    looked_after_12_months: bool | None


def whereabouts(
    edition: Edition, scope: Scope, day: date, pupil_ids: Iterable[int] | None = None
) -> list[Whereabouts]:
    """Where each child within the scope was on the day, by pupil_id.

    Args:
        edition: What is read.
        scope: Whose records.
        day: The day that is asked about, not the day of asking.
        pupil_ids: Only these, as far as they are within the scope; null for all of them.
    """
    wanted = None if pupil_ids is None else sorted(set(pupil_ids))
    schools: dict[int, list[Schooled]] = {}
    for pupil_id, *stay in _asked(edition, scope, "schooled_on", day, wanted):
        laestab, name, started_on, left_on, status, is_certain = stay
        schools.setdefault(pupil_id, []).append(
            Schooled(
                laestab=laestab,
                name=name,
                started_on=started_on,
                left_on=left_on,
                enrol_status=status,
                is_certain=is_certain,
            )
        )
    living = {
        pupil_id: Living(la_code=la_code, said_on=said_on)
        for pupil_id, la_code, said_on in _asked(edition, scope, "living_on", day, wanted)
    }
    care = {
        pupil_id: Care(since=since, legal_status=legal_status, placement=placement)
        for pupil_id, since, legal_status, placement in _asked(
            edition, scope, "in_care_on", day, wanted
        )
    }
    ((care_is_told,),) = edition.rows(query(_SQL, "care_is_told_on"), {"day": day})
    reached = edition.children_within(scope, on=today())
    return [
        Whereabouts(
            pupil_id=pupil_id,
            schools=tuple(schools.get(pupil_id, ())),
            living=living.get(pupil_id),
            care=care.get(pupil_id),
            care_is_told=bool(care_is_told),
        )
        for pupil_id in sorted(reached if wanted is None else reached.intersection(wanted))
    ]


def standings(
    edition: Edition, scope: Scope, day: date, pupil_ids: Iterable[int] | None = None
) -> list[Standing]:
    """What was so of each child within the scope, by pupil_id; arguments as ``whereabouts``.

    A child whom no census until the day speaks of has no row.
    """
    wanted = None if pupil_ids is None else sorted(set(pupil_ids))
    return [
        Standing(
            pupil_id=pupil_id,
            year=year,
            term=term,
            said_on=said_on,
            fsm_on_day=fsm_on_day,
            fsm6=fsm6,
            disadvantaged=disadvantaged,
            sen_provision=sen_provision,
            looked_after_12_months=for_12_months,
        )
        for (
            pupil_id, year, term, said_on, fsm_on_day, fsm6, disadvantaged, sen_provision,
            for_12_months,
        ) in _asked(edition, scope, "characteristics_on", day, wanted)
    ]  # fmt: skip


def _asked(
    edition: Edition, scope: Scope, name: str, day: date, wanted: list[int] | None
) -> list[Row]:
    return edition.children(
        query(_SQL, name), scope, on=today(), parameters={"day": day, "pupil_ids": wanted}
    )
