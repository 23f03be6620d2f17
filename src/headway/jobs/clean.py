"""Which editions are clean: made by linking after the last tombstone, so without what it is for."""

from headway.errors import WorkspaceUnusable
from headway.store import editions
from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.store.workspace import Workspace

_TOMBSTONES = (EventType.CHILD_ERASED, EventType.CHILD_RECTIFIED)


def first_clean(opened: Workspace) -> str | None:
    """The name of the first clean edition; null where there is no tombstone.

    Empty where nothing has been linked since the last one: no edition is clean then. One made
    by calculating takes its records over from an earlier one, and so cannot be the first.
    """
    journal = Journal(opened)
    last = max(
        (entry.number for event in _TOMBSTONES for entry in journal.entries(event=event)),
        default=None,
    )
    if last is None:
        return None
    for entry in journal.entries(event=EventType.EDITION_MADE):
        if entry.number > last and "from" not in entry.details:
            return str(entry.details["edition"])
    return ""


def is_clean(opened: Workspace, name: str) -> bool:
    """Whether an edition is without everything that has a tombstone."""
    first = first_clean(opened)
    return first is None or (first != "" and int(name[1:]) >= int(first[1:]))


def must_be_clean(opened: Workspace, name: str) -> None:
    """Go on only with an edition that holds nobody who was erased.

    Raises:
        WorkspaceUnusable: It does.
    """
    if not is_clean(opened, name):
        raise WorkspaceUnusable(
            "A child was erased, or a row set aside, after these records were linked; "
            "run headway link first."
        )


def forget_unclean(opened: Workspace) -> None:
    """Delete every edition from before the first clean one, once there is one.

    Raises:
        WorkspaceUnusable: Somebody else is writing.
    """
    if first := first_clean(opened):
        editions.forget_before(opened, first)
