"""Erasing a child, and setting aside a row that is wrong about one: a tombstone, then a rebuild.

The tombstone is written first. Whenever the process stops after that, the next linking leaves
out what it is for, and the editions from before are deleted then.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from headway.access.permissions import Permission
from headway.errors import UnknownName, WrongUsage
from headway.jobs import calculate as calculating
from headway.jobs import link as linking
from headway.jobs.workspaces import at_the_keyboard
from headway.linkage import register, tombstones
from headway.linkage.records.taking import Source, Taken
from headway.store import received
from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.store.workspace import Workspace, open_workspace
from headway.vocabulary.erasures import Because


@dataclass(frozen=True, kw_only=True, slots=True)
class Rebuilt:
    """The edition without it, and how many children it is of."""

    edition: str
    children: int


def erase(folder: Path, pupil_id: int, because: Because) -> Rebuilt:
    """Erase a child from everything that is made from what was received.

    Received files stay as they came, encrypted; nothing is made from the child's rows in them
    again, nor from any that come later. The child's names leave the identities, and editions
    from before are deleted. What was released stays as it was.

    Raises:
        NotPermitted: The person at the keyboard may not erase.
        UnknownName: No child has that number.
        WorkspaceUnusable: There is no workspace, or somebody else is writing.
    """
    opened = open_workspace(folder)
    actor = at_the_keyboard(opened)
    actor.must(Permission.CHILD_ERASE)
    if pupil_id not in Journal(opened).pupil_ids().values():
        raise UnknownName("child", str(pupil_id))
    with opened.writing():
        tombstones.erase(opened, pupil_id, because, by=actor.name)
    return _rebuilt(opened, actor.name)


def rectify(folder: Path, pupil_id: int, file: str, row: int) -> Rebuilt:
    """Set aside one row of a received file that is wrong about a child.

    No value is written over: who sent the file corrects it and sends it again.

    Args:
        folder: The workspace.
        pupil_id: The child.
        file: The file's name when it was loaded, or the beginning of its sha256.
        row: The number of the row, as faults name it.

    Raises:
        NotPermitted: The person at the keyboard may not set rows aside.
        UnknownName: No child has that number, or no file that name.
        WrongUsage: Several files have the name, or the row is not about that child.
        WorkspaceUnusable: There is no workspace, or somebody else is writing.
    """
    opened = open_workspace(folder)
    actor = at_the_keyboard(opened)
    actor.must(Permission.CHILD_ERASE)
    digest = _file(opened, file)
    if pupil_id not in Journal(opened).pupil_ids().values():
        raise UnknownName("child", str(pupil_id))
    if pupil_id not in _about(opened, digest, row):
        raise WrongUsage(
            f"Row {row} of that file is not about the child {pupil_id}; nothing was set aside."
        )
    with opened.writing():
        tombstones.set_aside(opened, pupil_id, digest, row, by=actor.name)
    return _rebuilt(opened, actor.name)


def _rebuilt(opened: Workspace, user: str) -> Rebuilt:
    told = linking.link(opened.folder)
    made = calculating.calculate(opened.folder, user)
    return Rebuilt(edition=made.edition, children=told.children)


def _file(opened: Workspace, file: str) -> str:
    digests = {
        str(entry.details["sha256"])
        for entry in Journal(opened).entries(event=EventType.FILE_RECEIVED)
        if entry.details.get("accepted")
    }
    found = [
        digest
        for digest in sorted(digests)
        if (len(file) >= 8 and digest.startswith(file))
        or received.record(opened, digest).name == file
    ]
    if not found:
        raise UnknownName("file", file)
    if len(found) > 1:
        raise WrongUsage(
            f"Several loaded files are called “{file}”; give the beginning of the sha256 instead."
        )
    return found[0]


def _about(opened: Workspace, digest: str, row: int) -> set[int]:
    """The pupil_ids of whom the row tells, of children who have been linked."""
    submission, records = linking.records_of(opened, digest)
    taken = Taken()
    source = Source(sha256=digest, submission=submission, received_on=date.min, day=date.min)
    own = (record for record in records if record.number == row)
    linking.TAKERS[submission.return_id](taken, own, source)
    return set(register.known(opened, taken.mentions).values())
