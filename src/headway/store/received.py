"""Received files: every file exactly as it came, encrypted whole.

A file is a header, the record of its arrival, then its bytes in pieces of one mebibyte,
each sealed with AES-GCM under a key of this file's own. A piece is bound to its place and
the last is marked, so that pieces can be neither swapped, nor dropped, nor cut off. The header
bears a mark of the workspace's key, so that a missing key is not taken for a damaged file.
"""

import hmac
import json
import re
import secrets
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from io import BufferedReader, RawIOBase
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from headway.errors import FileRefused, WorkspaceUnusable
from headway.store import whole
from headway.store.keys import Use
from headway.store.workspace import Workspace

_MAGIC = b"HEADWAY2"
_MARK_BYTES = 8
_SALT_BYTES = 16
_LENGTH_BYTES = 4
_TAG_BYTES = 16
_PIECE = 1 << 20
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Received:
    """One received file. ``size`` is in bytes, ``received_at`` in UTC. ``name`` may itself
    be personal: it is shown to those who load files and is never logged."""

    sha256: str
    name: str
    received_at: datetime
    size: int


Opener = Callable[[], AbstractContextManager[BinaryIO]]
"""Opens a file that came, at its beginning, as often as it is asked."""


def receive(workspace: Workspace, name: str, opener: Opener) -> Received:
    """Take in a file. One that has come before is left as it was, and its first record given.

    Raises:
        FileRefused: The file cannot be read, or was changed while it was being read.
        WorkspaceUnusable: Somebody else is writing.
    """
    try:
        with workspace.writing():
            digest, size = _measured(opener)
            if (workspace.received / digest).exists():
                return record(workspace, digest)
            arrived = Received(sha256=digest, name=name, received_at=datetime.now(UTC), size=size)
            with opener() as file:
                whole.put(
                    workspace.received / digest,
                    _sealed(workspace, arrived, file),
                    workspace=workspace.folder,
                )
            return arrived
    except OSError as error:
        raise FileRefused(f"The file {name} cannot be taken in: {error.strerror}.") from None


def _measured(opener: Opener) -> tuple[str, int]:
    seen, size = sha256(), 0
    with opener() as file:
        while piece := file.read(_PIECE):
            seen.update(piece)
            size += len(piece)
    return seen.hexdigest(), size


def record(workspace: Workspace, digest: str) -> Received:
    """The record of one file's arrival.

    Raises:
        FileRefused: No such file was received.
        WorkspaceUnusable: It is damaged.
    """
    with _opened(workspace, digest) as file:
        return _Unsealing(workspace, digest, file).arrived


def digests(workspace: Workspace) -> list[str]:
    """The sha256 of every file received."""
    names = (path.name for path in workspace.received.iterdir())
    return sorted(name for name in names if _SHA256.fullmatch(name))


def everything(workspace: Workspace) -> list[Received]:
    """The record of every file received, earliest first; one row per file."""
    found = [record(workspace, digest) for digest in digests(workspace)]
    return sorted(found, key=lambda each: (each.received_at, each.sha256))


def stream(workspace: Workspace, digest: str) -> Iterator[bytes]:
    """The bytes of a received file, piece by piece; each piece has been found unaltered.

    Whether the file is complete is known only when the last piece has come.

    Raises:
        FileRefused: No such file was received.
        WorkspaceUnusable: It is damaged.
    """
    with _opened(workspace, digest) as file:
        yield from _Unsealing(workspace, digest, file).pieces()


def read(workspace: Workspace, digest: str) -> bytes:
    """All the bytes of a received file, as they came. Raises as ``stream`` does."""
    return b"".join(stream(workspace, digest))


def open_plain(workspace: Workspace, digest: str) -> BufferedReader:
    """A received file as an open binary file, for a parser. Raises as ``stream`` does."""
    return BufferedReader(_Plain(stream(workspace, digest)), _PIECE)


def _opened(workspace: Workspace, digest: str) -> BinaryIO:
    path = workspace.received / digest
    if not _SHA256.fullmatch(digest) or not path.is_file():
        raise FileRefused(f"No file with the sha256 {digest[:12]}… has been received.")
    return path.open("rb")


def seal_anew(workspace: Workspace, digest: str) -> bool:
    """Seal a received file with the present key, unless it is; gives whether it was not.

    Raises:
        WorkspaceUnusable: It is damaged, its key is missing, or somebody else is writing.
    """
    with workspace.writing():
        with _opened(workspace, digest) as file:
            if _Unsealing(workspace, digest, file).is_by_the_present_key:
                return False
        arrived = record(workspace, digest)
        with open_plain(workspace, digest) as plain:
            whole.put(
                workspace.received / digest,
                _sealed(workspace, arrived, plain),
                workspace=workspace.folder,
            )
    return True


def _cipher(master: bytes, digest: str, salt: bytes) -> AESGCM:
    return AESGCM(hmac.digest(master, salt + digest.encode("ascii"), "sha256"))


def _mark(master: bytes) -> bytes:
    return hmac.digest(master, b"mark", "sha256")[:_MARK_BYTES]


def _nonce(place: int, *, last: bool) -> bytes:
    return place.to_bytes(11, "big") + bytes([last])


def _sealed(workspace: Workspace, arrived: Received, file: BinaryIO) -> Iterator[bytes]:
    salt = secrets.token_bytes(_SALT_BYTES)
    master = workspace.key.derived(Use.RECEIVED)
    cipher = _cipher(master, arrived.sha256, salt)
    about = {
        "name": arrived.name,
        "received_at": arrived.received_at.isoformat(),
        "size": arrived.size,
    }
    first = cipher.encrypt(_nonce(0, last=False), json.dumps(about).encode(), _MAGIC)
    yield _MAGIC + _mark(master) + salt + len(first).to_bytes(_LENGTH_BYTES, "big") + first
    seen = sha256()
    place, piece = 1, file.read(_PIECE)
    while True:
        following = file.read(_PIECE)
        seen.update(piece)
        yield cipher.encrypt(_nonce(place, last=not following), piece, _MAGIC)
        if not following:
            break
        place, piece = place + 1, following
    if seen.hexdigest() != arrived.sha256:
        raise FileRefused(f"The file {arrived.name} changed while it was read; load it again.")


class _Unsealing:
    """One encrypted file being read: its record first, then its pieces."""

    def __init__(self, workspace: Workspace, digest: str, file: BinaryIO) -> None:
        self._file = file
        self._damaged = WorkspaceUnusable(
            f"The received file {digest[:12]}… is damaged; restore it from a backup, "
            "or delete it and load the original again."
        )
        whole_header = len(_MAGIC) + _MARK_BYTES + _SALT_BYTES + _LENGTH_BYTES
        header = file.read(whole_header)
        if not header.startswith(_MAGIC) or len(header) < whole_header:
            raise self._damaged
        mark = header[len(_MAGIC) : len(_MAGIC) + _MARK_BYTES]
        masters = workspace.key.every(Use.RECEIVED)
        master = next((each for each in masters if _mark(each) == mark), None)
        if master is None:
            raise WorkspaceUnusable(
                f"The received file {digest[:12]}… is damaged, or sealed with a key that is not in "
                "the key file: put back the key file as it was after headway keys rotate. If that "
                "is lost, nobody can read the file; load the original into a new workspace."
            )
        self.is_by_the_present_key = master == masters[0]
        self._cipher = _cipher(
            master, digest, header[-_SALT_BYTES - _LENGTH_BYTES : -_LENGTH_BYTES]
        )
        length = int.from_bytes(header[-_LENGTH_BYTES:], "big")
        if length > _PIECE:
            raise self._damaged
        about = json.loads(self._open(0, file.read(length), last=False))
        self.arrived = Received(
            sha256=digest,
            name=about["name"],
            received_at=datetime.fromisoformat(about["received_at"]),
            size=about["size"],
        )

    def pieces(self) -> Iterator[bytes]:
        place, piece = 1, self._file.read(_PIECE + _TAG_BYTES)
        while True:
            following = self._file.read(_PIECE + _TAG_BYTES)
            yield self._open(place, piece, last=not following)
            if not following:
                return
            place, piece = place + 1, following

    def _open(self, place: int, piece: bytes, *, last: bool) -> bytes:
        try:
            return self._cipher.decrypt(_nonce(place, last=last), piece, _MAGIC)
        except (InvalidTag, ValueError):
            raise self._damaged from None


class _Plain(RawIOBase):
    """Pieces, read as one file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, target: "memoryview") -> int:  # type: ignore[override]
        if not self._rest:
            self._rest = next(self._pieces, b"")
        count = min(len(target), len(self._rest))
        target[:count], self._rest = self._rest[:count], self._rest[count:]
        return count
