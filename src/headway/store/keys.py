"""The workspace's key: one secret, from which one key for each use is derived.

Whoever has the key can read the received files and the children's identities; without it
nobody can, and it cannot be replaced. It is kept in a file of its own, so that a copy of
the workspace alone gives nothing away.
"""

import hmac
import os
import secrets
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from headway.errors import FileRefused

ELSEWHERE = "HEADWAY_KEY_FILE"
"""The environment variable that may say where the key file is."""

_BYTES = 32


class Use(StrEnum):
    """What a derived key is for. A key for one use opens nothing else."""

    RECEIVED = "received files"
    RECORDS = "records"
    IDENTITY = "identity"
    JOURNAL = "journal chain"
    SUBJECT = "journal subjects"
    CHECK = "key check"
    WEB = "web sessions and forms"
    SECOND_FACTOR = "second factors of accounts"


@dataclass(frozen=True, slots=True)
class WorkspaceKey:
    """The secret itself; never printed, logged or written anywhere but in its file."""

    secret: bytes = field(repr=False)

    def derived(self, use: Use) -> bytes:
        """The 32-byte key for one use, the same each time."""
        return hmac.digest(self.secret, f"headway {use}".encode(), "sha256")

    @property
    def check(self) -> str:
        """Sixteen digits that tell whether a key is the right one, and nothing about it."""
        return self.derived(Use.CHECK).hex()[:16]


def make(path: Path) -> WorkspaceKey:
    """Make a new key in a file that only its owner can read.

    Raises:
        FileRefused: There is already a file there, or none can be written.
    """
    key = WorkspaceKey(secrets.token_bytes(_BYTES))
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise FileRefused(
            f"There is already a key file at {path}; a key is never overwritten, "
            "so name another place for the new one."
        ) from None
    except OSError as error:
        raise FileRefused(f"No key file can be written at {path}: {error.strerror}.") from None
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(key.secret.hex() + "\n")
        file.flush()
        os.fsync(file.fileno())
    return key


def read(path: Path, check: str) -> WorkspaceKey:
    """The key in the file, once it has been seen to be this workspace's.

    Args:
        path: The key file.
        check: What ``WorkspaceKey.check`` was when the workspace was made.

    Raises:
        FileRefused: The file is missing, holds no key, or holds the key of another workspace.
    """
    try:
        text = path.read_text("ascii")
    except FileNotFoundError:
        raise FileRefused(
            f"The workspace's key file is not at {path}; put it back there, "
            f"or say in {ELSEWHERE} where it is."
        ) from None
    except (OSError, UnicodeDecodeError):
        raise FileRefused(f"The key file {path} cannot be read.") from None
    try:
        key = WorkspaceKey(bytes.fromhex(text.strip()))
    except ValueError:
        key = WorkspaceKey(b"")
    if len(key.secret) != _BYTES:
        raise FileRefused(f"The file {path} does not hold a key; use the one made by headway init.")
    if not hmac.compare_digest(key.check, check):
        raise FileRefused(f"The key in {path} is the key of another workspace.")
    return key
