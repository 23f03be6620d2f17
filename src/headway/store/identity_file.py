"""The one file of identities: Parquet, encrypted whole, its schema and footer too.

Parquet makes a key of its own for each file it writes; that key stands in the file, sealed
with the workspace's key for identities.
"""

import secrets
from base64 import b64decode, b64encode
from collections.abc import Collection
from contextlib import suppress
from typing import Any

import pyarrow
import pyarrow.compute
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pyarrow import parquet
from pyarrow.parquet import encryption

from headway.errors import WorkspaceUnusable
from headway.store import whole
from headway.store.keys import Use
from headway.store.workspace import Workspace

_NAME = "identity.parquet"
_NONCE_BYTES = 12
_SCHEMA = pyarrow.schema(
    [
        pyarrow.field("pupil_id", pyarrow.int64(), nullable=False),
        pyarrow.field("upn", pyarrow.string()),
        pyarrow.field("former_upns", pyarrow.list_(pyarrow.string()), nullable=False),
        pyarrow.field("uln", pyarrow.string()),
        pyarrow.field("surname", pyarrow.string()),
        pyarrow.field("forename", pyarrow.string()),
        pyarrow.field("middle_names", pyarrow.string()),
        pyarrow.field("former_surname", pyarrow.string()),
        pyarrow.field("birth_date", pyarrow.date32()),
        pyarrow.field("postcode", pyarrow.string()),
        pyarrow.field("restrictions", pyarrow.list_(pyarrow.string()), nullable=False),
    ]
)


def write(workspace: Workspace, rows: list[dict[str, Any]]) -> None:
    """Write the file anew: one row per child, sorted by pupil_id."""
    table = pyarrow.Table.from_pylist(rows, schema=_SCHEMA).sort_by("pupil_id")
    sealed = _crypto(workspace).file_encryption_properties(
        encryption.KmsConnectionConfig(),
        encryption.EncryptionConfiguration(
            footer_key=Use.IDENTITY,
            uniform_encryption=True,
            double_wrapping=False,
            data_key_length_bits=256,
        ),
    )
    memory = pyarrow.BufferOutputStream()
    parquet.write_table(table, memory, encryption_properties=sealed)
    whole.put(
        workspace.identity / _NAME,
        [memory.getvalue().to_pybytes()],
        workspace=workspace.folder,
    )


def read(workspace: Workspace, pupil_ids: Collection[int] | None) -> list[dict[str, Any]]:
    """The rows of these children, by pupil_id; of every child where null. None before any
    was written.

    Raises:
        WorkspaceUnusable: The file is damaged.
    """
    path = workspace.identity / _NAME
    if not path.exists():
        return []
    opened = _crypto(workspace).file_decryption_properties(encryption.KmsConnectionConfig())
    try:
        with path.open("rb") as file:
            table = parquet.read_table(file, decryption_properties=opened)
    except (OSError, ValueError, InvalidTag, pyarrow.ArrowException):
        raise WorkspaceUnusable(
            f"The file of identities {path} is damaged, or sealed with a key that is not in the "
            "key file; restore either, or run headway link again."
        ) from None
    if pupil_ids is not None:
        wanted = pyarrow.array(sorted(pupil_ids), type=pyarrow.int64())
        table = table.filter(pyarrow.compute.is_in(table["pupil_id"], value_set=wanted))
    rows: list[dict[str, Any]] = table.to_pylist()
    return rows


def seal_anew(workspace: Workspace) -> None:
    """Write the file anew with the present key, where there is one."""
    if (workspace.identity / _NAME).exists():
        write(workspace, read(workspace, None))


def _crypto(workspace: Workspace) -> encryption.CryptoFactory:
    keys = workspace.key.every(Use.IDENTITY)
    return encryption.CryptoFactory(lambda _: _FileKeys(keys))


class _FileKeys(encryption.KmsClient):  # type: ignore[misc]
    """Seals and opens the keys of single files, in the place of a key server."""

    def __init__(self, keys: list[bytes]) -> None:
        super().__init__()
        self._ciphers = [AESGCM(key) for key in keys]

    def wrap_key(self, key_bytes: bytes, master_key_identifier: str) -> bytes:
        nonce = secrets.token_bytes(_NONCE_BYTES)
        use = master_key_identifier.encode()
        return b64encode(nonce + self._ciphers[0].encrypt(nonce, key_bytes, use))

    def unwrap_key(self, wrapped_key: bytes, master_key_identifier: str) -> bytes:
        sealed = b64decode(wrapped_key)
        use = master_key_identifier.encode()
        for cipher in self._ciphers:
            with suppress(InvalidTag):
                return cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], use)
        raise InvalidTag
