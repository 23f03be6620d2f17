"""Every dependency is explained, declared where it is used, and locked without naming a host."""

import ast
import re
import subprocess
import sys
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.inspectors.tree import ROOT, project, python_files

LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PYPROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def core() -> list[Requirement]:
    return [Requirement(text) for text in project()["project"]["dependencies"]]


def extras() -> list[Requirement]:
    found = project()["project"]["optional-dependencies"]
    return [Requirement(text) for texts in found.values() for text in texts]


def group(name: str) -> list[Requirement]:
    found = []
    for entry in project()["dependency-groups"][name]:
        found += [Requirement(entry)] if isinstance(entry, str) else group(entry["include-group"])
    return found


WANTED = {
    "core": core(),
    "demo": core() + extras(),
    "build": group("build"),
    "dev": core() + extras() + group("dev"),
    "oldest": core() + extras() + group("dev"),
}


@cache
def pins(lock: str) -> dict[str, str]:
    text = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", text, re.MULTILINE))


def test_every_dependency_says_what_it_is_for() -> None:
    written = re.findall(r'^  "([A-Za-z][\w.-]*)[^"]*",(.*)$', PYPROJECT, re.MULTILINE)
    declared = {r.name for r in core() + extras() + group("dev")}
    explained = {name for name, rest in written if re.match(r" +# \w+", rest)}
    assert declared <= explained


@pytest.mark.parametrize("lock", WANTED)
def test_every_dependency_is_locked_within_its_range(lock: str) -> None:
    wrong = [
        str(wanted)
        for wanted in WANTED[lock]
        if not wanted.specifier.contains(pins(lock).get(canonicalize_name(wanted.name), "0.dev0"))
    ]
    assert not wrong


def test_every_lock_is_known_and_every_pin_has_hashes() -> None:
    assert {path.stem for path in LOCKS} == set(WANTED)
    for path in LOCKS:
        blocks = re.split(r"^(?=[a-z0-9])", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        assert not [block for block in blocks[1:] if "--hash=sha256:" not in block]


def test_what_is_installed_by_core_is_the_same_in_every_newest_lock() -> None:
    assert pins("core").items() <= pins("dev").items()
    assert pins("build").items() <= pins("dev").items()


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_no_lock_names_a_host_or_a_path(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.findall(r"://|^-|\s/\w|@ ", text, re.MULTILINE)


def test_the_locks_were_compiled_from_the_ranges_as_they_stand() -> None:
    result = subprocess.run(
        [sys.executable, "tools/locks.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_everything_the_package_imports_is_declared() -> None:
    declared = {canonicalize_name(wanted.name) for wanted in core() + extras()}
    distributions = packages_distributions()
    undeclared = set()
    for path in python_files("src"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            for top in {name.split(".")[0] for name in names} - sys.stdlib_module_names:
                givers = {canonicalize_name(d) for d in distributions.get(top, [top])}
                if top != "headway" and not givers & declared:
                    undeclared.add(f"{path.relative_to(ROOT).as_posix()}: {top}")
    assert not undeclared
