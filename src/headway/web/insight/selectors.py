"""What there is to see: the edition, its schools, and children within a scope."""

from dataclasses import dataclass
from pathlib import Path

from headway.access.actor import Actor
from headway.access.roles import Reach
from headway.access.scope import Scope
from headway.store.engine import Row, query
from headway.vocabulary.dates import in_words
from headway.web.config.shelves import edition, today

A_PAGE = 50

_SQL = Path(__file__).parent / "sql"


@dataclass(frozen=True, kw_only=True, slots=True)
class School:
    """One school of the authority. ``urn`` null is one whose number no file gives."""

    laestab: str
    urn: int | None
    name: str
    phase: str


def data_as_at() -> str:
    """The day of the last file behind the figures, and their name.

    Raises:
        WorkspaceUnusable: There are none yet, or they are damaged.
    """
    now = edition()
    ((received_on,),) = now.rows(query(_SQL, "data_as_at"))
    return f"{in_words(received_on)} ({now.name})" if received_on else now.name


def schools(actor: Actor) -> list[School]:
    """The schools whose figures this person may see, by name."""
    if actor.role.reach not in (Reach.AUTHORITY, Reach.SCHOOLS, Reach.IN_OUR_CARE):
        return []
    own = actor.schools if actor.role.reach is Reach.SCHOOLS else None
    return [
        School(laestab=laestab, urn=urn, name=name, phase=_PHASES.get(phase, "School"))
        for laestab, urn, name, phase in edition().rows(query(_SQL, "schools"))
        if own is None or urn in own
    ]


def school(actor: Actor, urn: int) -> School | None:
    """The school of this URN; null where there is none, or none that this person may see."""
    return next((each for each in schools(actor) if each.urn == urn), None)


def children(scope: Scope, urn: int | None, page: int) -> list[Row]:
    """One page of the children within the scope: pupil_id, school, year, sex, SEN, in care."""
    return edition().children(
        query(_SQL, "children"),
        scope,
        on=today(),
        parameters={"urn": urn, "count": A_PAGE, "skip": (page - 1) * A_PAGE},
    )


def count_children(scope: Scope, urn: int | None) -> int:
    """How many children the scope reaches, of one school or of all."""
    ((count,),) = edition().children(
        query(_SQL, "children_count"), scope, on=today(), parameters={"urn": urn}
    )
    return int(count)


def about_child(name: str, scope: Scope, pupil_id: int) -> list[Row]:
    """What one of the queries of a child's record gives; nothing for a child out of scope."""
    return edition().children(
        query(_SQL, f"child_{name}"), scope, on=today(), parameters={"pupil_id": pupil_id}
    )


_PHASES = {
    "NS": "Nursery",
    "PS": "Primary",
    "MP": "Middle deemed primary",
    "MS": "Middle deemed secondary",
    "SS": "Secondary",
    "AT": "All-through",
    "SP": "Special",
    "PR": "Pupil referral unit",
}
"""Phases as the school census writes them."""
