"""Releases: one folder each, which may be handed to anyone, and beside it what may not.

The folder is written once and never changed. Beside it, encrypted, stands what only the
authority knows of the release: the true counts of its cells, and the internal certificate.
"""

import re
import secrets
from collections.abc import Mapping
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from headway.errors import UnknownName, WorkspaceUnusable
from headway.store import whole
from headway.store.keys import Use
from headway.store.workspace import Workspace

_NONCE_BYTES = 12
_ID = re.compile(r"R\d{4,}")


def ids(workspace: Workspace) -> list[str]:
    """The releases there are, earliest first."""
    return sorted(each.name for each in _all(workspace).glob("R*") if _ID.fullmatch(each.name))


def folder(workspace: Workspace, release: str) -> Path:
    """The folder of a release.

    Raises:
        UnknownName: There is none of that id.
    """
    if release not in ids(workspace):
        raise UnknownName("release", release, ids(workspace)[-3:])
    return _all(workspace) / release


def put(workspace: Workspace, files: Mapping[str, bytes], inner: bytes) -> str:
    """Keep a new release, whole or not at all; gives its id.

    Raises:
        WorkspaceUnusable: Somebody else is writing.
    """
    with workspace.writing():
        number = max((int(each[1:]) for each in ids(workspace)), default=0) + 1
        release = f"R{number:04}"
        growing = whole.unfinished(workspace.folder)
        growing.mkdir(mode=0o700)
        for name, content in files.items():
            (growing / name).write_bytes(content)
        nonce = secrets.token_bytes(_NONCE_BYTES)
        sealed = _cipher(workspace).encrypt(nonce, inner, release.encode())
        whole.put(_inner(workspace, release), [nonce, sealed], workspace=workspace.folder)
        growing.replace(_all(workspace) / release)
    return release


def inner(workspace: Workspace, release: str) -> bytes:
    """What only the authority knows of a release.

    Raises:
        WorkspaceUnusable: It is missing or damaged.
    """
    try:
        content = _inner(workspace, release).read_bytes()
        return _cipher(workspace).decrypt(
            content[:_NONCE_BYTES], content[_NONCE_BYTES:], release.encode()
        )
    except (OSError, InvalidTag, ValueError):
        raise WorkspaceUnusable(
            f"What stands behind release {release} is missing or damaged; restore it from a backup."
        ) from None


def _all(workspace: Workspace) -> Path:
    return workspace.folder / "releases"


def _inner(workspace: Workspace, release: str) -> Path:
    return _all(workspace) / f"{release}.inner"


def _cipher(workspace: Workspace) -> AESGCM:
    return AESGCM(workspace.key.derived(Use.RELEASES))
