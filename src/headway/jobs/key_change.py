"""Changing the workspace's key, and finding out whether the key at hand opens everything."""

from pathlib import Path

from headway.access.permissions import Permission
from headway.jobs.workspaces import at_the_keyboard
from headway.store import rotation
from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.store.rotation import Progress, Rotated
from headway.store.workspace import open_workspace


def rotate(folder: Path, progress: Progress = lambda *_: None) -> Rotated:
    """Change the key; a rotation that was stopped on its way is finished instead.

    Raises:
        NotPermitted: The person at the keyboard may not.
        FileRefused: The key is missing, or its file cannot be written.
        WorkspaceUnusable: A received file is damaged, or somebody else is writing.
    """
    opened = open_workspace(folder)
    actor = at_the_keyboard(opened)
    actor.must(Permission.KEY_ROTATE)
    told = rotation.rotate(opened, progress)
    Journal(opened).append(
        EventType.KEY_ROTATED,
        actor.name,
        None,
        {"files": told.files, "finished_an_earlier_one": told.was_begun},
    )
    return told


def check(folder: Path) -> int:
    """Open everything that is sealed; gives how many received files there are.

    Raises:
        NotPermitted: The person at the keyboard may not.
        FileRefused: The key is missing, or is another workspace's.
        WorkspaceUnusable: A file is damaged, or its key is not in the key file.
    """
    opened = open_workspace(folder)
    at_the_keyboard(opened).must(Permission.KEY_ROTATE)
    return rotation.check(opened)
