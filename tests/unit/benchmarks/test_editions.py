import hashlib
from pathlib import Path

import pytest

from headway.benchmarks.editions import current, packaged, read_edition
from headway.benchmarks.series import all_series
from headway.errors import FileRefused

BUNDLE = Path(__file__).parents[3] / "reference" / "lait-2026-04" / "published_values.parquet"


def test_the_packaged_edition_says_what_it_is_and_what_it_was_made_from() -> None:
    edition = packaged()
    assert edition.name == "lait-2026-04"
    assert edition.title == "DfE Local Authority Interactive Tool, April 2026"
    assert edition.source == "published:lait-2026-04"
    assert edition.sha256 == hashlib.sha256(BUNDLE.read_bytes()).hexdigest()


def test_the_packaged_figures_are_small() -> None:
    assert packaged().figures_file.stat().st_size < 2_500_000


def test_without_a_workspace_or_an_import_the_packaged_edition_is_current(tmp_path: Path) -> None:
    assert current() == current(tmp_path) == current(tmp_path / "none") == packaged()


def test_a_pointer_to_an_edition_that_is_gone_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "reference").mkdir()
    (tmp_path / "reference" / "CURRENT").write_text("gone\n", encoding="utf-8")
    with pytest.raises(FileRefused, match=r"edition.toml is missing or damaged. Import the bundle"):
        current(tmp_path)


@pytest.mark.parametrize("text", ["", "name = 'x'\n", "not toml", "\ufeff["])
def test_a_damaged_description_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "edition.toml").write_text(text, encoding="utf-8")
    with pytest.raises(FileRefused, match=r"edition\.toml"):
        read_edition(tmp_path)


def test_an_edition_without_its_figures_is_refused(tmp_path: Path) -> None:
    description = (packaged().folder / "edition.toml").read_text(encoding="utf-8")
    (tmp_path / "edition.toml").write_text(description, encoding="utf-8")
    with pytest.raises(FileRefused, match=r"figures\.parquet is missing"):
        read_edition(tmp_path)


@pytest.mark.parametrize("text", ["series_id\nlac\n", "series_id,title\nlac,\x00\n"])
def test_a_catalogue_that_lacks_a_column_is_refused_in_a_sentence(
    tmp_path: Path, text: str
) -> None:
    for file in packaged().folder.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "series.csv").write_text(text, encoding="utf-8")
    with pytest.raises(FileRefused, match="Import the bundle again"):
        all_series(read_edition(tmp_path))
