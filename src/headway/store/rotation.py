"""Changing the key: everything that is sealed is sealed anew, and the secret before forgotten.

The new secret is in the key file beside the one from before, before anything is sealed with it;
the one from before leaves only when nothing needs it. Whenever the process stops, every file can
be read, and the next rotation finishes this one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import replace as with_changes

from headway.store import identity_file, kept_records, keys, received
from headway.store.workspace import Workspace

Progress = Callable[[int, int], None]
"""Told how many received files are done with, of how many."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rotated:
    """How many received files there are; ``was_begun`` where an earlier rotation was finished."""

    files: int
    was_begun: bool


def rotate(workspace: Workspace, progress: Progress = lambda *_: None) -> Rotated:
    """Seal received files, their records and the identities with a new secret.

    The journal keeps its own: what stands in it cannot be sealed anew, and names nobody.

    Raises:
        FileRefused: The key file cannot be written.
        WorkspaceUnusable: A received file is damaged, or somebody else is writing.
    """
    place = workspace.settings.key_path(workspace.folder)
    with workspace.writing():
        # As it is now: another process may have changed it since the workspace was opened.
        key = keys.read(place, workspace.settings.key_check)
        was_begun = key.is_changing
        if not was_begun:
            key = key.begun()
            keys.replace(place, key)
        changing = with_changes(workspace, key=key)
        digests = received.digests(changing)
        for done, digest in enumerate(digests, start=1):
            received.seal_anew(changing, digest)
            kept_records.seal_anew(changing, digest)
            progress(done, len(digests))
        identity_file.seal_anew(changing)
        keys.replace(place, key.finished())
    return Rotated(files=len(digests), was_begun=was_begun)


def check(workspace: Workspace) -> int:
    """Open every received file whole, and the identities; gives how many files there are.

    Raises:
        WorkspaceUnusable: One is damaged, or sealed with a key that is not in the key file.
    """
    digests = received.digests(workspace)
    for digest in digests:
        for _ in received.stream(workspace, digest):
            pass
    identity_file.read(workspace, [])
    return len(digests)
