"""Files that come: each by itself, or several in an archive, which is only their envelope.

A member of an archive is a file of its own, read where it stands and never unpacked onto the
disk. What would be done with its name is nothing; a name that reaches out of its folder is
refused all the same, since no honest archive has one.
"""

import gzip
import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from errno import EINVAL
from io import BufferedReader
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import IO

from headway.collections.opening.pieces import AHEAD, as_file
from headway.collections.opening.plain import is_workbook
from headway.errors import FileRefused

MOST_MEMBERS = 10_000
MOST_BYTES = 20_000_000_000
MOST_TIMES = 200
"""How many times its own size an archive may unpack to, once it is worth the counting."""
WORTH_COUNTING = 10_000_000

_GZIP = b"\x1f\x8b"
_ZIPS = (b"PK\x03\x04", b"PK\x05\x06")
_READABLE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_LOCKED = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Arrival:
    """One file that came. ``member`` is its name in the archive at ``path``, empty for a file
    that came by itself; ``size`` is in bytes, unpacked where the archive says so."""

    path: Path
    member: str = ""
    size: int = 0

    @property
    def name(self) -> str:
        """How a person finds it: its name, after that of its archive if it came in one."""
        return f"{self.path.name}/{self.member}" if self.member else self.path.name

    @property
    def folder(self) -> tuple[Path, str]:
        """Where it stood, and with it the files that belong to it."""
        if not self.member:
            return self.path.parent, ""
        return self.path, str(PurePosixPath(self.member).parent)

    @contextmanager
    def opened(self) -> Iterator[BufferedReader]:
        """The file's bytes, from their beginning.

        Raises:
            FileRefused: It is in an archive that is damaged, or that unpacks to far too much.
            OSError: It cannot be read.
        """
        with self.path.open("rb") as file:
            if not self.member:
                yield file
            elif _begins(file).startswith(_GZIP):
                with gzip.GzipFile(fileobj=file) as unpacked:
                    yield as_file(_within_bounds(unpacked, file, self.path.name))
            else:
                with _refusing_damage(self.path.name), zipfile.ZipFile(file) as archive:
                    stream = archive.open(self.member)
                with stream:
                    yield as_file(_within_bounds(stream, file, self.path.name))


def arrivals(path: Path) -> list[Arrival]:
    """The file at the path; if it is an archive, the files in it.

    Raises:
        FileRefused: It is an archive that is damaged, locked, built to do harm, or that holds
            nothing.
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        head = _begins(file)
        size = path.stat().st_size
        if head.startswith(_GZIP):
            return [Arrival(path=path, member=_inner_name(path), size=size)]
        if not head.startswith(_ZIPS) or is_workbook(head):
            return [Arrival(path=path, size=size)]
        with _refusing_damage(path.name), zipfile.ZipFile(file) as archive:
            members = [each for each in archive.infolist() if not each.is_dir()]
    _see_that_it_is_honest(members, size, path.name)
    return [Arrival(path=path, member=each.filename, size=each.file_size) for each in members]


def is_archive(head: bytes) -> bool:
    """Whether a file beginning so holds other files."""
    return head.startswith(_GZIP) or (head.startswith(_ZIPS) and not is_workbook(head))


def _begins(file: BufferedReader) -> bytes:
    head = file.read(256)
    file.seek(0)
    return head


def _inner_name(path: Path) -> str:
    """What a gzip archive holds: its own name without the ending that says it is one."""
    return path.stem if path.suffix.lower() in (".gz", ".gzip") else "content"


def _see_that_it_is_honest(members: list[zipfile.ZipInfo], size: int, name: str) -> None:
    if not members:
        raise FileRefused(f"The archive {name} holds no file; pack it again.")
    if len(members) > MOST_MEMBERS:
        raise FileRefused(
            f"The archive {name} holds more than {MOST_MEMBERS:,} files; send them in several."
        )
    for place, each in enumerate(members, start=1):
        if _reaches_out(each.filename):
            raise FileRefused(
                f"The archive {name} has a file (number {place} in it) whose name leads out of its "
                "folder, as no honest archive has; it was not read."
            )
        if each.flag_bits & _LOCKED:
            raise FileRefused(
                f"The archive {name} is locked with a password; unpack it and load what was in it."
            )
        if each.compress_type not in _READABLE:
            raise FileRefused(
                f"The archive {name} is packed in a way that Headway does not read; unpack it, or "
                "pack it as an ordinary zip archive."
            )
    if len({each.filename for each in members}) < len(members):
        raise FileRefused(f"The archive {name} has two files of one name; pack it again.")
    unpacked = sum(each.file_size for each in members)
    packed = sum(each.compress_size for each in members)
    if packed > size or unpacked > MOST_BYTES or _is_too_much(unpacked, size):
        raise _bomb(name)


def _reaches_out(member: str) -> bool:
    windows = PureWindowsPath(member)
    return (
        ".." in windows.parts
        or bool(windows.drive or windows.root)
        or any(ord(character) < 32 for character in member)
    )


def _within_bounds(
    stream: IO[bytes] | gzip.GzipFile, archive: BufferedReader, name: str
) -> Iterator[bytes]:
    """The unpacked bytes in pieces, as long as they are in proportion to what was packed."""
    count = 0
    with _refusing_damage(name):
        while piece := stream.read(AHEAD):
            count += len(piece)
            if count > MOST_BYTES or _is_too_much(count, archive.tell()):
                raise _bomb(name)
            yield piece


def _is_too_much(unpacked: int, packed: int) -> bool:
    return unpacked > WORTH_COUNTING and unpacked > MOST_TIMES * packed


def _bomb(name: str) -> FileRefused:
    return FileRefused(
        f"The archive {name} unpacks to far more than an archive of returns does; it was not read. "
        "Send the files in it by themselves."
    )


@contextmanager
def _refusing_damage(name: str) -> Generator[None, None, None]:
    try:
        yield
    except (zipfile.BadZipFile, gzip.BadGzipFile, zlib.error, EOFError, NotImplementedError,
            ValueError, KeyError, RuntimeError):  # fmt: skip
        raise _damaged(name) from None
    except OSError as error:
        # A place in the archive that is before its beginning: nothing is wrong with the disk.
        if error.errno != EINVAL:
            raise
        raise _damaged(name) from None


def _damaged(name: str) -> FileRefused:
    return FileRefused(f"The archive {name} is damaged or was cut off; pack it again.")
