"""Every file: its size, its name, and nothing in it that must never be committed."""

import importlib.util
import sys
from pathlib import Path
from statistics import median
from types import ModuleType

import pytest

from headway.vocabulary.identifiers import check_letter
from tests.inspectors.tree import ROOT, python_files, tracked_files

LONGEST = 500
MEDIAN_OF_THE_PACKAGE = 120
ROOMS_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "misc", "core", "lib"}

ALLOWED_LONG: frozenset[str] = frozenset()
ALLOWED_NAMES: frozenset[str] = frozenset()
ALLOWED_CONTENT: frozenset[str] = frozenset()


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_no_file_is_over_500_lines() -> None:
    long = {
        name: size
        for path in python_files("src", "tests", "tools", "bench")
        if (size := lines(path)) > LONGEST
        and (name := path.relative_to(ROOT).as_posix()) not in ALLOWED_LONG
    }
    assert not long


def test_the_median_file_of_the_package_is_short() -> None:
    assert median(lines(path) for path in python_files("src")) < MEDIAN_OF_THE_PACKAGE


def test_no_room_or_file_has_a_name_that_says_nothing() -> None:
    empty_names = {
        path.as_posix()
        for path in tracked_files()
        if path.suffix == ".py"
        and ROOMS_THAT_SAY_NOTHING & {part.split(".")[0].lower() for part in path.parts}
    }
    assert not empty_names - ALLOWED_NAMES


@pytest.fixture(scope="module")
def refuse() -> ModuleType:
    """``tools/refuse.py``, which the commit hook runs, as a module."""
    spec = importlib.util.spec_from_file_location("refuse", ROOT / "tools" / "refuse.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["refuse"] = module
    spec.loader.exec_module(module)
    return module


def test_no_tracked_file_holds_what_must_never_be_committed(refuse: ModuleType) -> None:
    refusals = {
        f"{name}: {reason}"
        for name in tracked_files()
        if name.as_posix() not in ALLOWED_CONTENT
        for reason in refuse.reasons(ROOT / name, name.as_posix())
    }
    assert not refusals


def upn(digits: str) -> str:
    """A number with the right check letter, built so that none stands in this file."""
    return check_letter(digits) + digits


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f"the child is {upn('8012' + '00005002')}.", "line 1 holds a pupil's number"),
        ("safe\n-----BEGIN RSA " + "PRIVATE KEY-----", "line 2 begins a private key"),
        ("pip install --index" + "-url somewhere", "line 1 names a package index"),
        ("see /root" + "/notes.txt", "line 1 names a folder of somebody's machine"),
    ],
)
def test_what_must_never_be_committed_is_refused_by_its_line_and_not_repeated(
    refuse: ModuleType, tmp_path: Path, text: str, reason: str
) -> None:
    file = tmp_path / "note.md"
    file.write_text(text, encoding="utf-8")
    (said,) = refuse.reasons(file, "docs/note.md")
    assert said.startswith(reason)
    assert text.split()[-1] not in said


def test_a_number_that_does_not_fit_its_letter_or_is_a_guides_example_is_welcome(
    refuse: ModuleType,
) -> None:
    assert refuse.is_real_upn(upn("801200" + "005002"))
    assert not refuse.is_real_upn("A801200005002")
    assert not refuse.is_real_upn("B801200005001")


def test_an_invented_childs_number_is_welcome(refuse: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "pupils.txt"
    file.write_text(upn("998" + "400025001"), encoding="utf-8")
    assert not list(refuse.reasons(file, "tests/golden/pupils.txt"))


@pytest.mark.parametrize(
    ("name", "refused"),
    [
        ("pupils.csv", True),
        ("docs/census.XLSX", True),
        ("src/headway/plans/rows.parquet", True),
        ("reference/lait-2026-04/la_codes.csv", False),
        ("tests/golden/expected.csv", False),
        ("docs/glossary.md", False),
    ],
)
def test_data_is_refused_outside_the_folders_for_data(
    refuse: ModuleType, name: str, refused: bool
) -> None:
    assert refuse.is_misplaced_data(name) is refused
