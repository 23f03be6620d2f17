"""The workspace's key: secrets, from which one key for each use is derived.

Whoever has the key can read the received files and the children's identities; without it
nobody can, and it cannot be made again. It is kept in a file of its own, so that a copy of
the workspace alone gives nothing away.

The first line of the file is a secret that lasts as long as the workspace: the journal is
chained with it, and an entry cannot be sealed anew. What is sealed can be, so a second line
holds the secret for that once the key has been changed, and a third the one from before while
the change is under way.
"""

import hmac
import os
import secrets
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from headway.errors import FileRefused
from headway.store import whole

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
    RELEASES = "releases"
    WEB = "web sessions and forms"
    SECOND_FACTOR = "second factors of accounts"


_SEALS = frozenset({Use.RECEIVED, Use.RECORDS, Use.IDENTITY, Use.WEB})
"""What a changed key changes. The others are of what cannot be sealed anew."""


@dataclass(frozen=True, slots=True)
class WorkspaceKey:
    """The secrets themselves; never printed, logged or written anywhere but in their file.

    ``secret`` lasts. ``sealing`` are those that children's data is sealed with, the present one
    first; the same as the lasting one until the key is first changed.
    """

    secret: bytes = field(repr=False)
    sealing: tuple[bytes, ...] = field(default=(), repr=False)

    def derived(self, use: Use) -> bytes:
        """The 32-byte key for one use, the same each time until the key is changed."""
        return self.every(use)[0]

    def every(self, use: Use) -> list[bytes]:
        """The keys for one use, the present one first: what is not sealed anew has an earlier."""
        secrets_for = (self.sealing or (self.secret,)) if use in _SEALS else (self.secret,)
        return [hmac.digest(each, f"headway {use}".encode(), "sha256") for each in secrets_for]

    @property
    def is_changing(self) -> bool:
        """Whether something may still be sealed with a secret from before."""
        return len(self.sealing) > 1

    def begun(self) -> "WorkspaceKey":
        """The key with a new secret to seal with, and the ones from before."""
        before = self.sealing or (self.secret,)
        return WorkspaceKey(self.secret, (secrets.token_bytes(_BYTES), *before))

    def finished(self) -> "WorkspaceKey":
        """The key without the secrets from before."""
        return WorkspaceKey(self.secret, self.sealing[:1])

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
    _write(descriptor, key)
    return key


def replace(path: Path, key: WorkspaceKey) -> None:
    """Put a key in the place of the one in the file: whole, or not at all.

    Raises:
        FileRefused: It cannot be written.
    """
    growing = path.with_name(f"{path.name}.unfinished")
    try:
        # One that was left when its process stopped holds secrets too.
        growing.unlink(missing_ok=True)
        _write(os.open(growing, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), key)
        whole.settle(growing, path)
    except OSError as error:
        raise FileRefused(
            f"The key file {path} cannot be written ({error.strerror}); the key is as it was."
        ) from None


def _write(descriptor: int, key: WorkspaceKey) -> None:
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.writelines(each.hex() + "\n" for each in (key.secret, *key.sealing))
        file.flush()
        os.fsync(file.fileno())


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
            f"The workspace's key file is not at {path}; put it back there, or say in "
            f"{ELSEWHERE} where it is. If it is lost, what was received and who the children are "
            "cannot be read again by anybody: begin a new workspace and load the returns anew."
        ) from None
    except (OSError, UnicodeDecodeError):
        raise FileRefused(f"The key file {path} cannot be read.") from None
    try:
        found = [bytes.fromhex(line) for line in text.split()]
    except ValueError:
        found = []
    if not found or any(len(each) != _BYTES for each in found):
        raise FileRefused(f"The file {path} does not hold a key; use the one made by headway init.")
    key = WorkspaceKey(found[0], tuple(found[1:]))
    if not hmac.compare_digest(key.check, check):
        raise FileRefused(f"The key in {path} is the key of another workspace.")
    return key
