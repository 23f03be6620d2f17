"""What the tests of the store share."""

from pathlib import Path

import pytest

from headway.store.workspace import Workspace
from tests.unit.store import workspaces


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """A new workspace of an invented authority."""
    monkeypatch.delenv("HEADWAY_KEY_FILE", raising=False)
    return workspaces.made(tmp_path)
