"""The small invented authority, taken the whole way once: files, workspace, figures."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from headway.cli.app import run
from headway.synthetic.borough import make
from headway.synthetic.schools import LA_CODE
from headway.synthetic.write import write_returns


@dataclass(frozen=True, kw_only=True, slots=True)
class Holmewater:
    """Where the invented authority's things stand. Copy the folder before changing anything."""

    folder: Path

    @property
    def workspace(self) -> Path:
        return self.folder / "headway-workspace"

    @property
    def returns(self) -> Path:
        return self.folder / "returns"

    def copied_to(self, folder: Path) -> None:
        """Puts the returns and the workspace, figures and all, into a folder of one's own."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)


@pytest.fixture(scope="session")
def holmewater(tmp_path_factory: pytest.TempPathFactory) -> Holmewater:
    """The small invented authority with its returns loaded, linked and calculated."""
    folder = tmp_path_factory.mktemp("holmewater")
    write_returns(make("small"), folder)
    workspace = str(folder / "headway-workspace")
    files = sorted(str(file) for file in (folder / "returns").glob("*/*"))
    for arguments in (
        ["init", workspace, "--la", LA_CODE],
        ["load", *files, "--workspace", workspace],
        ["link", "--workspace", workspace],
        ["calculate", "--workspace", workspace],
    ):
        assert run(arguments) == 0, arguments[0]
    return Holmewater(folder=folder)
