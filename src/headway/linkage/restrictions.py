"""Restricted children: by what a return says, or because a person has said so."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from headway.linkage.pupils import Pupil
from headway.linkage.tables import PUPIL_ID, Values
from headway.store.contracts import Column, ColumnType, TableContract
from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.store.workspace import Workspace
from headway.vocabulary.restrictions import Restriction

RESTRICTION = TableContract(
    name="restriction",
    one_row_per="child and restriction",
    grain=("pupil_id", "restriction"),
    columns=(
        PUPIL_ID,
        Column(name="restriction", type=ColumnType.TEXT, unit="adopted, refuge, address_withheld"),
        Column(name="said_by", type=ColumnType.TEXT, unit="return or person"),
    ),
)

ByChild = Mapping[int, frozenset[Restriction]]


def decided(workspace: Workspace) -> ByChild:
    """What persons have said of each pupil_id, the last word on each restriction."""
    found: defaultdict[int, set[Restriction]] = defaultdict(set)
    for entry in Journal(workspace).entries(event=EventType.CHILD_RESTRICTED):
        own = found[int(str(entry.details["pupil_id"]))]
        restriction = Restriction(str(entry.details["restriction"]))
        (own.discard if entry.details["lifted"] else own.add)(restriction)
    return {pupil_id: frozenset(own) for pupil_id, own in found.items()}


def restrictions(children: Iterable[Pupil]) -> list[Values]:
    """One row per child and restriction, of children who have any."""
    return [
        (child.pupil_id, restriction, "person" if restriction in child.decided else "return")
        for child in children
        for restriction in sorted(child.restrictions)
    ]


def restrict(
    workspace: Workspace, pupil_id: int, restriction: Restriction, *, lifted: bool, by: str
) -> None:
    """Write down that a child's record is restricted, or no longer is; linking goes by it."""
    journal = Journal(workspace)
    journal.append(
        EventType.CHILD_RESTRICTED,
        by,
        journal.subject(pupil_id),
        {"pupil_id": pupil_id, "restriction": restriction, "lifted": lifted},
    )
