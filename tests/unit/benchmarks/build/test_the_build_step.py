from itertools import pairwise
from pathlib import Path

import pyarrow.parquet
import pytest

from headway.benchmarks.build.__main__ import build
from headway.benchmarks.editions import PACKAGED

BUNDLE = Path(__file__).parents[4] / "reference" / "lait-2026-04"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    build(BUNDLE, folder)
    return folder


def test_the_packaged_tables_are_what_the_bundle_gives(built: Path) -> None:
    assert {file.name for file in built.iterdir()} == {file.name for file in PACKAGED.iterdir()}
    for file in built.iterdir():
        if file.suffix != ".parquet":
            assert file.read_bytes() == (PACKAGED / file.name).read_bytes(), file.name


def test_the_packaged_figures_are_what_the_bundle_gives(built: Path) -> None:
    # Their bytes also depend on the engine's version; what they say does not.
    ours, theirs = (pyarrow.parquet.read_table(f / "figures.parquet") for f in (PACKAGED, built))
    assert ours.equals(theirs)


def test_figures_stand_in_the_order_of_series_and_area(built: Path) -> None:
    table = pyarrow.parquet.read_table(built / "figures.parquet").to_pydict()
    assert table["series_id"] == sorted(table["series_id"])
    keys = list(zip(table["series_id"], table["published_as"], table["area"], strict=True))
    assert len(set(keys)) == len(keys)
    within = [(here, following) for here, following in pairwise(keys) if here[:2] == following[:2]]
    assert all(here[2] < following[2] for here, following in within)


def test_building_twice_gives_the_same_bytes(built: Path, tmp_path: Path) -> None:
    build(BUNDLE, tmp_path)
    for file in built.iterdir():
        assert file.read_bytes() == (tmp_path / file.name).read_bytes(), file.name
