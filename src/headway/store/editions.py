"""Editions: the analytic database, a new file each time, and a pointer to the current one.

An edition holds facts and figures by ``pupil_id`` only. It is a cache: it can be made again
from the received files and the journal. One that was being made when its process stopped
was never current, and is cleared away by the next.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from headway.errors import WorkspaceUnusable
from headway.store import whole
from headway.store.edition import Edition, NewEdition
from headway.store.edition_file import EditionFile
from headway.store.workspace import Workspace

POINTER = "CURRENT"


class EditionReader:
    """The current edition for a process that runs on: opened when first asked for, and anew
    when another has become current or the process has been forked."""

    def __init__(self, workspace: Workspace) -> None:
        """Remember the workspace; nothing is opened yet."""
        self._workspace = workspace
        self._open: tuple[int, Edition] | None = None

    def current(self) -> Edition:
        """The current edition. Those who have an earlier one keep it until they let it go.

        Raises:
            WorkspaceUnusable: There is no edition yet, or it is damaged.
        """
        held = self._open
        name = current_name(self._workspace)
        if held is None or held[0] != os.getpid() or held[1].name != name:
            held = (os.getpid(), _reading(self._workspace, name))
            self._open = held
        return held[1]

    def close(self) -> None:
        """Close what is open."""
        if self._open is not None:
            self._open[1].close()
            self._open = None


@contextmanager
def new_edition(workspace: Workspace) -> Iterator[NewEdition]:
    """Fill a new edition, which becomes the current one when the block ends without an error.

    Whatever happens before that, the current edition stays as it is.

    Raises:
        WorkspaceUnusable: Somebody else is writing.
    """
    with workspace.writing():
        name = _unused_name(workspace)
        growing = whole.unfinished(workspace.folder)
        with EditionFile.building(growing, whole.unfinished(workspace.folder)) as file:
            yield NewEdition(name, file)
            file.finish()
        whole.settle(growing, _path(workspace, name))
        whole.put(
            workspace.editions / POINTER, [f"{name}\n".encode("ascii")], workspace=workspace.folder
        )
        _keep(workspace, workspace.settings.editions_kept)


def forget_before(workspace: Workspace, name: str) -> int:
    """Delete every edition older than one, as when a child was erased; gives how many.

    Raises:
        WorkspaceUnusable: Somebody else is writing.
    """
    with workspace.writing():
        older = [number for number in _numbers(workspace) if number < int(name[1:])]
        for number in older:
            _path(workspace, f"e{number:06d}").unlink()
    return len(older)


def current(workspace: Workspace) -> Edition:
    """The current edition, for one piece of work; close it, or use it in a ``with`` block.

    Raises:
        WorkspaceUnusable: There is no edition yet, or it is damaged.
    """
    return _reading(workspace, current_name(workspace))


def current_name(workspace: Workspace) -> str:
    """The name of the current edition, such as e000123.

    Raises:
        WorkspaceUnusable: There is none yet, or the pointer is damaged.
    """
    try:
        name = (workspace.editions / POINTER).read_text("ascii").strip()
    except FileNotFoundError:
        raise WorkspaceUnusable(
            "The workspace has no figures yet: run headway load, headway link and headway "
            "calculate, in that order."
        ) from None
    except (OSError, UnicodeDecodeError):
        name = ""
    if not _NAME.fullmatch(name):
        raise WorkspaceUnusable(
            f"The pointer {workspace.editions / POINTER} is damaged; "
            "make a new edition with headway link and then headway calculate."
        )
    return name


_NAME = re.compile(r"e(\d{6,})")


def _path(workspace: Workspace, name: str) -> Path:
    return workspace.editions / f"{name}.duckdb"


def _reading(workspace: Workspace, name: str) -> Edition:
    return Edition(name, EditionFile.reading(_path(workspace, name)))


def _numbers(workspace: Workspace) -> list[int]:
    names = (_NAME.fullmatch(path.stem) for path in workspace.editions.glob("e*.duckdb"))
    return sorted(int(name[1]) for name in names if name)


def _unused_name(workspace: Workspace) -> str:
    # Above every number seen, current or not: DuckDB gives a process that still holds a file
    # of the same name the old one's data.
    numbers = _numbers(workspace)
    with suppress(WorkspaceUnusable):
        numbers.append(int(current_name(workspace)[1:]))
    return f"e{max(numbers, default=0) + 1:06d}"


def _keep(workspace: Workspace, count: int) -> None:
    for number in _numbers(workspace)[:-count]:
        # A reader may have it open still, where that keeps a file from being deleted.
        with suppress(PermissionError):
            _path(workspace, f"e{number:06d}").unlink()
