"""``headway demo``: used again as it is, finished where it stopped, and kept off other folders."""

import shutil
from pathlib import Path

import pytest

from headway.errors import FileRefused, UnknownName, WrongUsage
from headway.jobs.demonstration import demonstrate
from headway.jobs.workspaces import InitRequest, init
from headway.store import editions
from tests.whole.conftest import Place


def test_a_demonstration_that_is_there_is_used_as_it_is(copy: Place) -> None:
    edition = copy.edition.read_bytes()
    made = demonstrate(copy.folder, "small")
    assert made.files is None
    assert made.edition == editions.current_name(copy.opened)
    assert copy.edition.read_bytes() == edition


def test_a_demonstration_that_was_stopped_is_finished(copy: Place, holmewater_demo: Place) -> None:
    shutil.rmtree(copy.folder / "editions")
    (copy.folder / "editions").mkdir()
    assert demonstrate(copy.folder, "small").files
    assert copy.figures() == holmewater_demo.figures()


def test_a_demonstration_of_another_size_is_replaced(copy: Place) -> None:
    (copy.folder / "invented" / "size.txt").write_text("demo\n")
    key = (copy.folder / "headway.key").read_bytes()
    assert demonstrate(copy.folder, "small").files
    assert (copy.folder / "headway.key").read_bytes() != key


def test_a_folder_that_is_no_demonstration_is_left_alone(tmp_path: Path) -> None:
    full = tmp_path / "full"
    full.mkdir()
    (full / "letter.txt").write_text("Dear Sir")
    with pytest.raises(FileRefused, match="not empty"):
        demonstrate(full, "small")
    assert (full / "letter.txt").read_text() == "Dear Sir"
    init(InitRequest(folder=tmp_path / "real", la="Thurrock"))
    with pytest.raises(WrongUsage, match="workspace of Thurrock"):
        demonstrate(tmp_path / "real", "small", anew=True)


def test_a_workspace_that_was_filled_by_hand_is_left_alone(copy: Place) -> None:
    (copy.folder / "invented" / "size.txt").unlink()
    with pytest.raises(WrongUsage, match="did not make"):
        demonstrate(copy.folder, "small", anew=True)


def test_a_size_that_is_none_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(UnknownName, match="full"):
        demonstrate(tmp_path / "workspace", "enormous")
    assert not (tmp_path / "workspace").exists()


def test_its_page_shows_own_figures_beside_real_ones_and_whose_neighbours_they_are(
    holmewater_demo: Place,
) -> None:
    told = holmewater_demo.headway("page", "--la", "Holmewater", "--as-of", "2024-09-30")
    assert told.returncode == 0, told.stderr
    said = " ".join(told.stdout.split())
    assert "Every child in Holmewater" in said
    for words in ("own records, edition", "England", "East of England", "95% interval"):
        assert words in said
    assert "for Thurrock; Holmewater is invented" in said


def test_another_authoritys_page_in_the_workspace_is_of_published_figures_only(
    holmewater_demo: Place,
) -> None:
    told = holmewater_demo.headway("page", "--la", "Leeds")
    assert told.returncode == 0, told.stderr
    assert "Published figures only" in told.stdout
    assert "own records" not in told.stdout
