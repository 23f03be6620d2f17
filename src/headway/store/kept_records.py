"""Kept records: what a received file was read as, so that linking need not read it again.

They name children, so they are encrypted like the file itself, and bound to it and to the
version of Headway that read it. They are a cache: where they are missing, damaged or of
another version, the file is read again.
"""

import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from headway import __version__
from headway.store import whole
from headway.store.keys import Use
from headway.store.workspace import Workspace

_NONCE_BYTES = 12


def keep(workspace: Workspace, digest: str, content: bytes) -> None:
    """Keep the records of a received file, in place of any before.

    Raises:
        WorkspaceUnusable: Somebody else is writing.
    """
    nonce = secrets.token_bytes(_NONCE_BYTES)
    sealed = _cipher(workspace).encrypt(nonce, content, _bound_to(digest))
    with workspace.writing():
        whole.put_again(_path(workspace, digest), [nonce, sealed], workspace=workspace.folder)


def kept(workspace: Workspace, digest: str) -> bytes | None:
    """The records of a received file; null where it must be read again."""
    try:
        sealed = _path(workspace, digest).read_bytes()
        return _cipher(workspace).decrypt(
            sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], _bound_to(digest)
        )
    except (FileNotFoundError, InvalidTag, ValueError):
        return None


def _path(workspace: Workspace, digest: str) -> Path:
    return workspace.received / f"{digest}.records"


def _cipher(workspace: Workspace) -> AESGCM:
    return AESGCM(workspace.key.derived(Use.RECORDS))


def _bound_to(digest: str) -> bytes:
    return f"{digest} {__version__}".encode()
