"""One writer at a time, whichever process it is in.

The lock is the operating system's, so that it goes with the process that held it: after a
crash or a kill the next writer simply has it. The process number in the file is for people.
"""

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from headway.errors import WorkspaceUnusable


class WriteLock:
    """The lock of one workspace; the thread that holds it may take it again."""

    def __init__(self, path: Path) -> None:
        """Name the lock's file; nothing is locked yet."""
        self._path = path
        self._thread = threading.RLock()
        self._depth = 0

    @contextmanager
    def held(self) -> Iterator[bool]:
        """Hold the lock; gives whether it is newly taken, not held already further out.

        Raises:
            WorkspaceUnusable: Another process, or another thread of this one, is writing.
        """
        if not self._thread.acquire(blocking=False):
            raise WorkspaceUnusable(_BUSY.format(process=f"process {os.getpid()}"))
        self._depth += 1
        try:
            if self._depth > 1:
                yield False
                return
            with self._path.open("ab+") as file:
                if not _locked(file):
                    raise WorkspaceUnusable(_BUSY.format(process=_holder(self._path)))
                _sign(file)
                yield True
        finally:
            self._depth -= 1
            self._thread.release()


_BUSY = "The workspace is being written to by {process}; wait until it has finished."


def _locked(file: BinaryIO) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            # Far beyond the end, so that the process number can still be read.
            file.seek(1 << 30)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _sign(file: BinaryIO) -> None:
    file.truncate(0)
    file.write(f"{os.getpid()}\n".encode("ascii"))
    file.flush()


def _holder(path: Path) -> str:
    number = path.read_text("ascii").strip()
    return f"process {number}" if number.isdigit() else "another process"
