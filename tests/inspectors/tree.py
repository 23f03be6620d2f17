"""What there is to inspect: the tracked files, the package's modules, the commands."""

import subprocess
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "headway"


@cache
def tracked_files() -> tuple[Path, ...]:
    """Every file git holds or would hold, as paths from the top of the repository."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    names = (Path(name) for name in listed.split("\0") if name)
    return tuple(sorted(name for name in names if (ROOT / name).is_file()))


@cache
def python_files(*folders: str) -> tuple[Path, ...]:
    """The tracked Python files under the folders, in full."""
    return tuple(
        ROOT / name
        for name in tracked_files()
        if name.suffix == ".py" and any(name.is_relative_to(folder) for folder in folders)
    )


@cache
def rooms() -> tuple[str, ...]:
    """The rooms that exist: the packages directly under ``headway``."""
    return tuple(sorted(path.parent.name for path in PACKAGE.glob("*/__init__.py")))


def module_name(path: Path) -> str:
    """The dotted name of a module of the package, from its file."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


@cache
def project() -> dict[str, Any]:
    """``pyproject.toml``, read."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
