"""Files that are there whole or not at all, whenever the machine stops."""

import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

UNFINISHED = "unfinished"
"""The folder of a workspace where files grow; emptied by the next process that may write."""


def unfinished(workspace: Path) -> Path:
    """A name no other file has, in the folder for unfinished files, which is made if need be."""
    folder = workspace / UNFINISHED
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder / secrets.token_hex(8)


def put(target: Path, pieces: Iterable[bytes], *, workspace: Path) -> None:
    """Write the pieces, in order, and give the file its name once all of it is on the disk."""
    with _grown(pieces, workspace) as growing:
        settle(growing, target)


def put_again(target: Path, pieces: Iterable[bytes], *, workspace: Path) -> None:
    """Write what can be made again, in a fraction of the time that ``put`` takes.

    Whoever reads it finds all of it or none, however the process ends; only after a power cut
    may it be there in part, which its reader must see.
    """
    with _grown(pieces, workspace) as growing:
        growing.replace(target)


@contextmanager
def _grown(pieces: Iterable[bytes], workspace: Path) -> Iterator[Path]:
    """A file with the pieces in it, which is gone afterwards unless it was given a name."""
    is_shared = (workspace / UNFINISHED).is_dir()
    growing = unfinished(workspace)
    try:
        with growing.open("xb") as file:
            for piece in pieces:
                file.write(piece)
        yield growing
    finally:
        growing.unlink(missing_ok=True)
        if not is_shared:
            with suppress(OSError):
                growing.parent.rmdir()


def settle(finished: Path, target: Path) -> None:
    """Give a finished file its name, in place of any file that had it before."""
    with finished.open("rb+") as file:
        os.fsync(file.fileno())
    finished.replace(target)
    _settle_folder(target.parent)


def _settle_folder(folder: Path) -> None:
    # A new name is only safe once its folder is; Windows neither needs nor allows this.
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
