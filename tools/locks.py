"""Compiles the hashed locks in ``requirements/`` from the ranges in ``pyproject.toml``.

``python tools/locks.py`` writes them; ``--check`` says whether they are current, without a
network: each lock carries a fingerprint of the ranges it was compiled from. No lock names an
index or a host, so each installs from whatever index its user trusts, and the hashes decide.
"""

import hashlib
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "requirements"
OLDEST_PYTHON = "3.11"
SETTLING_DAYS = 7
"""A release this new is left alone: most that are withdrawn are withdrawn within the week."""

PURPOSES = {
    "dev": "everything a developer needs: core, build and the tools",
    "core": "what Headway itself needs",
    "demo": "what the demonstration needs: core, pupils' records and the pages in a browser",
    "build": "what builds the package",
    "oldest": f"the oldest releases Headway promises to work with, on Python {OLDEST_PYTHON}",
}
"""Lock to what it holds, in the order they are compiled: the later keep to the pins of ``dev``."""


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        return check()
    for name in PURPOSES:
        print(f"compiling requirements/{name}.txt", flush=True)
        (LOCKS / f"{name}.txt").write_text(header(name) + compiled(name), encoding="utf-8")
    return 0


def check() -> int:
    stale = [name for name in PURPOSES if not is_current(name)]
    for name in stale:
        print(f"requirements/{name}.txt does not match pyproject.toml: run make locks.")
    return len(stale)


def is_current(name: str) -> bool:
    """Whether the lock was compiled from the ranges that stand in ``pyproject.toml`` now."""
    lock = LOCKS / f"{name}.txt"
    return lock.is_file() and lock.read_text(encoding="utf-8").startswith(header(name))


def header(name: str) -> str:
    return (
        f"# {PURPOSES[name][0].upper()}{PURPOSES[name][1:]}.\n"
        "# Written by make locks; change pyproject.toml instead.\n"
        f"# Ranges: {fingerprint()}\n"
    )


def fingerprint() -> str:
    """A short hash of every range in ``pyproject.toml``, in any order."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    named: dict[str, list[Any]] = {
        "": project["project"]["dependencies"],
        **project["project"]["optional-dependencies"],
        **project["dependency-groups"],
    }
    ranges = [entry for group in named.values() for entry in group if isinstance(entry, str)]
    return hashlib.sha256("\n".join(sorted(ranges)).encode()).hexdigest()[:16]


def compiled(name: str) -> str:
    keep_to_dev = ["--constraint", "requirements/dev.txt"]
    match name:
        case "dev":
            return uv("pyproject.toml", "--all-extras", "--group", "dev")
        case "core":
            return uv("pyproject.toml", *keep_to_dev)
        case "demo":
            return uv("pyproject.toml", "--all-extras", *keep_to_dev)
        case "build":
            return uv("--group", "build", *keep_to_dev)
        case "oldest":
            return oldest()
    raise ValueError(name)


def oldest() -> str:
    """The floors of what Headway needs, with the tools as new as anywhere else."""
    needed = ("pyproject.toml", "--all-extras")
    floors = uv(*needed, "--resolution", "lowest-direct", hashes=False)
    return uv(*needed, "--group", "dev", "--constraint", "-", given=floors)


def uv(*arguments: str, hashes: bool = True, given: str = "") -> str:
    """What ``uv pip compile`` makes of its arguments, for every system and supported Python.

    ``given`` is what it reads where an argument is ``-``.
    """
    command = ["uv", "pip", "compile", "--quiet", "--universal", "--no-header"]
    command += ["--python-version", OLDEST_PYTHON, "--annotation-style", "line"]
    command += ["--exclude-newer", f"{SETTLING_DAYS} days", "--upgrade"]
    command += ["--generate-hashes"] if hashes else ["--no-annotate"]
    finished = subprocess.run(
        [*command, *arguments], cwd=ROOT, check=True, input=given, stdout=subprocess.PIPE, text=True
    )
    return finished.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
