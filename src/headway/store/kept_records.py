"""Kept records: what a received file was read as, so that linking need not read it again.

They name children, so they are encrypted like the file itself, and bound to it, to the version
of Headway that read it, and to the form they are packed in. They are a cache: where they are
missing, damaged, or of another version or form, the file is read again.
"""

import secrets
from contextlib import suppress
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from headway import __version__
from headway.store import whole
from headway.store.keys import Use
from headway.store.workspace import Workspace

_NONCE_BYTES = 12
_FORM = 2
"""Counts up when records come to be packed, read or typed otherwise between two versions."""


def keep(workspace: Workspace, digest: str, content: bytes) -> None:
    """Keep the records of a received file, in place of any before.

    Raises:
        WorkspaceUnusable: Somebody else is writing.
    """
    nonce = secrets.token_bytes(_NONCE_BYTES)
    cipher = AESGCM(workspace.key.derived(Use.RECORDS))
    sealed = cipher.encrypt(nonce, content, _bound_to(digest))
    with workspace.writing():
        whole.put_again(_path(workspace, digest), [nonce, sealed], workspace=workspace.folder)


def kept(workspace: Workspace, digest: str) -> bytes | None:
    """The records of a received file; null where it must be read again."""
    try:
        sealed = _path(workspace, digest).read_bytes()
    except FileNotFoundError:
        return None
    for key in workspace.key.every(Use.RECORDS):
        with suppress(InvalidTag, ValueError):
            return AESGCM(key).decrypt(
                sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], _bound_to(digest)
            )
    return None


def seal_anew(workspace: Workspace, digest: str) -> None:
    """Seal the records of a file with the present key; what cannot be read is thrown away."""
    content = kept(workspace, digest)
    if content is not None:
        keep(workspace, digest, content)
    else:
        with workspace.writing():
            _path(workspace, digest).unlink(missing_ok=True)


def _path(workspace: Workspace, digest: str) -> Path:
    return workspace.received / f"{digest}.records"


def _bound_to(digest: str) -> bytes:
    return f"{digest} {__version__} {_FORM}".encode()
