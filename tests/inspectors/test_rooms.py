"""The rooms and their floors: the contracts hold, and would notice if they did not."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.inspectors.tree import PACKAGE, ROOT, rooms

HEAVY = ("django", "pyspark", "pandas", "matplotlib")
"""What no room below the web may ever load, even by way of something else."""


def lint(where: Path) -> subprocess.CompletedProcess[str]:
    """Runs the import contracts over ``where/src`` with the configuration beside it."""
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return subprocess.run(
        [sys.executable, "-c", program, "--no-cache"],
        cwd=where,
        env={"PYTHONPATH": str(where / "src"), "PATH": "", "NO_COLOR": "1", "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package and its contracts, somewhere they may be broken."""
    where = tmp_path_factory.mktemp("house")
    leave = shutil.ignore_patterns("__pycache__", "data", "fonts")
    shutil.copytree(PACKAGE, where / "src" / "headway", ignore=leave)
    shutil.copy(ROOT / "pyproject.toml", where)
    return where


def test_every_room_keeps_to_its_floor(copy: Path) -> None:
    result = lint(copy)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("room", "imported", "contract"),
    [
        ("vocabulary", "headway.plans.plan", "Floors"),
        ("benchmarks", "headway.publishing.page", "Floors"),
        ("plans", "headway.jobs", "Floors"),
        ("cli", "headway.store", "Doors, publishing and plans never open a shelf themselves"),
        ("plans", "duckdb", "Only headway.store opens a database"),
        ("benchmarks", "sqlite3", "Only headway.store opens a database"),
        ("publishing", "django", "Only headway.web may import Django"),
    ],
)
def test_a_forbidden_import_is_caught(copy: Path, room: str, imported: str, contract: str) -> None:
    planted = copy / "src" / "headway" / room / "planted.py"
    planted.write_text(f"def late():\n    import {imported}\n", encoding="utf-8")
    try:
        result = lint(copy)
    finally:
        planted.unlink()
    broken = [line for line in result.stdout.splitlines() if " BROKEN" in line]
    assert result.returncode != 0
    assert any(line.startswith(contract) for line in broken), result.stdout + result.stderr


def test_a_room_without_a_floor_is_caught(copy: Path) -> None:
    attic = copy / "src" / "headway" / "attic"
    attic.mkdir()
    (attic / "__init__.py").touch()
    try:
        result = lint(copy)
    finally:
        shutil.rmtree(attic)
    assert result.returncode != 0
    assert "attic" in result.stdout + result.stderr


@pytest.mark.parametrize("room", [room for room in rooms() if room != "web"])
def test_a_room_loads_nothing_heavy(room: str) -> None:
    program = (
        "import importlib, pkgutil, sys\n"
        f"package = importlib.import_module('headway.{room}')\n"
        "for found in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "    if not found.name.endswith('__main__'):\n"
        "        importlib.import_module(found.name)\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert result.stdout.strip() == "[]", result.stdout + result.stderr
