"""What is shipped: every file of the package, of a kind that is meant, and nothing else."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.inspectors.tree import PACKAGE, ROOT, tracked_files

SHIPPED_KINDS = {
    ".css": "the style of pages",
    ".csv": "small tables of words, codes and constants",
    ".html": "templates of pages",
    ".md": "what a return is, beside its reader",
    ".parquet": "published figures",
    ".py": "code",
    ".sql": "what is asked of a database",
    ".toml": "shipped plans, and what describes an edition of figures",
    ".ttf": "the typeface of documents",
    ".txt": "licences, and the settings a workspace begins with",
    ".typ": "templates of documents",
    ".typed": "says that the package carries its types",
}
LARGEST_WHEEL = 12_000_000


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    subprocess.run([*build, "--directory", str(folder)], cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def shipped() -> set[str]:
    folder = Path("src")
    return {
        name.relative_to(folder).as_posix()
        for name in tracked_files()
        if name.is_relative_to(PACKAGE.relative_to(ROOT))
    }


def test_every_file_of_the_package_is_of_a_kind_that_is_meant() -> None:
    assert not {name for name in shipped() if Path(name).suffix not in SHIPPED_KINDS}


def test_the_wheel_holds_the_package_and_its_licences_and_nothing_else(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    beside = {name for name in held if ".dist-info/" in name}
    assert held - beside == shipped()
    assert {"LICENSE", "NOTICE"} <= {Path(name).name for name in beside}


def test_the_wheel_is_small(wheel: Path) -> None:
    assert wheel.stat().st_size < LARGEST_WHEEL
