"""Fault lists: what was found wrong with each received file, kept beside it.

A list says which rule, which row and which field, and never what stood there, so it is not
encrypted. It can be made again from the received file.
"""

import json
from collections.abc import Iterable

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
    with workspace.writing():
        whole.put(
            workspace.received / f"{digest}.faults",
            (json.dumps(entry).encode() + b"\n" for entry in entries),
            workspace=workspace.folder,
        )


def is_kept(workspace: Workspace, digest: str) -> bool:
    """Whether there is a list of a file's faults, be it of none."""
    return (workspace.received / f"{digest}.faults").is_file()


def kept(workspace: Workspace, digest: str) -> list[Entry]:
    """The faults of a file, in the file's order; one row per fault.

    Raises:
        WorkspaceUnusable: The list is missing or damaged.
    """
    try:
        lines = (workspace.received / f"{digest}.faults").read_text("utf-8").splitlines()
        return [_entry(json.loads(line)) for line in lines]
    except (OSError, ValueError):
        raise WorkspaceUnusable(
            f"The fault list of the received file {digest[:12]}… is missing or damaged; "
            "load the file again."
        ) from None


def _entry(line: object) -> Entry:
    if not isinstance(line, list) or len(line) != 6:
        raise ValueError("a fault has six parts")
    code, table, row, field, severity, laestab = line
    return str(code), str(table), int(row), str(field), str(severity), laestab
