"""Making a workspace from the command line's side."""

from getpass import getuser
from pathlib import Path

import pytest

from headway.errors import FileRefused, UnknownName, WrongUsage
from headway.jobs.workspaces import InitRequest, at_the_keyboard, init
from headway.store.event_types import EventType
from headway.store.journal import Journal


@pytest.fixture(autouse=True)
def no_key_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HEADWAY_KEY_FILE", raising=False)


def test_whoever_makes_a_workspace_is_its_data_manager(tmp_path: Path) -> None:
    made = init(InitRequest(folder=tmp_path / "new", la="Thurrock"))
    assert (made.settings.la_code, made.settings.name) == ("883", "Thurrock")
    actor = at_the_keyboard(made)
    assert (actor.name, actor.role.id) == (getuser(), "data_manager")
    (entry,) = Journal(made).entries()
    assert entry.event is EventType.WORKSPACE_CREATED


def test_an_authority_that_is_in_no_list_needs_a_name(tmp_path: Path) -> None:
    with pytest.raises(UnknownName):
        init(InitRequest(folder=tmp_path / "new", la="996"))
    made = init(InitRequest(folder=tmp_path / "new", la="996", name="Holmewater"))
    assert made.settings.la_code == "996"


@pytest.mark.parametrize(
    "request_", [{"la": "England"}, {"la": "98", "name": "Short"}, {"la": "abc", "name": "Letters"}]
)
def test_what_is_no_authority_is_refused(tmp_path: Path, request_: dict[str, str]) -> None:
    with pytest.raises(WrongUsage):
        init(InitRequest(folder=tmp_path / "new", **request_))  # type: ignore[arg-type]
    assert not (tmp_path / "new").exists()


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    with pytest.raises(FileRefused):
        init(InitRequest(folder=tmp_path, la="Thurrock"))
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
