"""Writing a finished document to a file: whole, or not at all."""

import os
import secrets
from pathlib import Path

from headway.errors import FileRefused


def write(path: Path, data: bytes) -> None:
    """Writes the document, replacing an earlier one only once the new one is whole.

    Args:
        path: The file to write. Its folder must exist already. A link is followed.
        data: The finished document.

    Raises:
        FileRefused: The path is a folder, its folder is missing, or nothing may be written
            there. What stood at the path before still stands.
    """
    try:
        _write(path.resolve(), data)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise FileRefused(
            f"{path} could not be written ({reason}): "
            "check that the folder can be written to and the disk is not full, or name another."
        ) from error


def make_folder(path: Path) -> None:
    """Makes a folder to write documents into, and those above it; one already there will do.

    Raises:
        FileRefused: Something else stands there, or no folder may be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise FileRefused(
            f"The folder {path} could not be made ({reason}): name another."
        ) from error


def _write(path: Path, data: bytes) -> None:
    if path.is_dir():
        raise FileRefused(
            f"{path} is a folder, so the document was not written: name a file inside it."
        )
    if not path.parent.is_dir():
        raise FileRefused(
            f"{path} was not written, because the folder {path.parent} does not exist: "
            "make it first, or name another."
        )
    if path.exists() and not path.is_file():
        path.write_bytes(data)  # a device or a pipe cannot be replaced, only written to
    else:
        _replace(path, data)


def _replace(path: Path, data: bytes) -> None:
    """Writes beside the path, then renames: a reader never sees half a document."""
    beside = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
