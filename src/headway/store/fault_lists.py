"""Fault lists: what was found wrong with each received file, kept beside it.

A list says which rule, which row and which field, and never what stood there, so it is not
encrypted. It can be made again from the received file, and ends with how many faults it has,
so that one that was cut short is not taken for a file with fewer.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from headway.errors import WorkspaceUnusable
from headway.store import whole
from headway.store.workspace import Workspace

Entry = tuple[str, str, int, str, str, str | None]
"""One fault: check code, table, row number, field, severity, and the school's LAESTAB or null."""


def keep(workspace: Workspace, digest: str, entries: Iterable[Entry]) -> None:
    """Keep the list of a file's faults, in place of any before.

    Raises:
        WorkspaceUnusable: Somebody else is writing.
    """
    lines = [json.dumps(entry) for entry in entries]
    text = "".join(f"{line}\n" for line in (*lines, len(lines)))
    with workspace.writing():
        whole.put_again(_path(workspace, digest), [text.encode()], workspace=workspace.folder)


def is_kept(workspace: Workspace, digest: str) -> bool:
    """Whether there is a whole list of a file's faults, be it of none."""
    return _read(workspace, digest) is not None


def kept(workspace: Workspace, digest: str) -> list[Entry]:
    """The faults of a file, in the file's order; one row per fault.

    Raises:
        WorkspaceUnusable: The list is missing or damaged.
    """
    found = _read(workspace, digest)
    if found is None:
        raise WorkspaceUnusable(
            f"The fault list of the received file {digest[:12]}… is missing or damaged; "
            "load the file again."
        )
    return found


def _path(workspace: Workspace, digest: str) -> Path:
    return workspace.received / f"{digest}.faults"


def _read(workspace: Workspace, digest: str) -> list[Entry] | None:
    """The list; null where there is none, or not the whole of it."""
    try:
        *lines, count = _path(workspace, digest).read_text("utf-8").splitlines()
        found = [_entry(json.loads(line)) for line in lines]
        return found if int(count) == len(found) else None
    except (OSError, ValueError):
        return None


def _entry(line: object) -> Entry:
    if not isinstance(line, list) or len(line) != 6:
        raise ValueError("a fault has six parts")
    code, table, row, field, severity, laestab = line
    return str(code), str(table), int(row), str(field), str(severity), laestab
