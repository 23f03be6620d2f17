"""The small invented authority as ``headway demo`` makes it, and what is true of it."""

import csv
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pytest

from headway.jobs.demonstration import demonstrate
from headway.store import editions
from headway.store.workspace import Workspace, open_workspace

Rows = list[tuple[object, ...]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """A demonstration workspace. Take a copy before changing anything."""

    folder: Path

    @property
    def opened(self) -> Workspace:
        return open_workspace(self.folder)

    @property
    def edition(self) -> Path:
        """The file of the current edition."""
        return self.folder / "editions" / f"{editions.current_name(self.opened)}.duckdb"

    def truth(self, table: str) -> list[dict[str, str]]:
        """One file of the truth, which only tests read."""
        path = self.folder / "invented" / "truth" / f"{table}.csv"
        with path.open(encoding="utf-8", newline="") as lines:
            return list(csv.DictReader(lines))

    def tables(self) -> dict[str, tuple[list[str], Rows]]:
        """Every table of the current edition: its columns, and its rows in an order."""
        with self._read() as found:
            names = found.sql("SELECT table_name FROM duckdb_tables()").fetchall()
            return {name: _whole(found, name) for (name,) in sorted(names)}

    def figures(self) -> tuple[list[str], Rows]:
        """Every part of a figure in the current edition."""
        with self._read() as found:
            return _whole(found, "figure")

    def _read(self) -> duckdb.DuckDBPyConnection:
        return duckdb.connect(str(self.edition), read_only=True)

    def headway(self, *words: str) -> subprocess.CompletedProcess[str]:
        """A command here, as a process of its own."""
        return subprocess.run(
            [sys.executable, "-m", "headway", *words, "--workspace", str(self.folder)],
            capture_output=True,
            text=True,
            check=False,
        )


def _whole(found: duckdb.DuckDBPyConnection, name: str) -> tuple[list[str], Rows]:
    table = found.table(name)
    return table.columns, sorted(table.fetchall(), key=repr)


@pytest.fixture(scope="session")
def holmewater_demo(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """The demonstration, made once."""
    folder = tmp_path_factory.mktemp("whole") / "workspace"
    demonstrate(folder, "small")
    return Place(folder=folder)


@pytest.fixture
def copy(holmewater_demo: Place, tmp_path: Path) -> Place:
    """The demonstration, in a folder of this test's own."""
    shutil.copytree(holmewater_demo.folder, tmp_path / "workspace")
    return Place(folder=tmp_path / "workspace")
