"""Fault lists: kept beside the file, and never taken for whole when they are not."""

from pathlib import Path

import pytest

from headway.errors import WorkspaceUnusable
from headway.store import fault_lists
from headway.store.workspace import Workspace

FILE = "ab" * 32
FAULTS: list[fault_lists.Entry] = [
    ("HW-SC-01", "pupil_on_roll", 3, "upn", "error", "9982001"),
    ("HW-SC-15", "pupil_on_roll", 9, "postcode", "warning", None),
]


def path(opened: Workspace) -> Path:
    return opened.received / f"{FILE}.faults"


@pytest.mark.parametrize("faults", [[], FAULTS])
def test_a_list_comes_back_as_it_was_kept(
    opened: Workspace, faults: list[fault_lists.Entry]
) -> None:
    assert not fault_lists.is_kept(opened, FILE)
    fault_lists.keep(opened, FILE, faults)
    assert fault_lists.is_kept(opened, FILE)
    assert fault_lists.kept(opened, FILE) == faults


def test_a_list_cut_short_anywhere_is_not_taken_for_a_file_with_fewer_faults(
    opened: Workspace,
) -> None:
    fault_lists.keep(opened, FILE, FAULTS)
    whole = path(opened).read_bytes().rstrip()
    for length in range(len(whole)):
        path(opened).write_bytes(whole[:length])
        assert not fault_lists.is_kept(opened, FILE)
        with pytest.raises(WorkspaceUnusable, match="load the file again"):
            fault_lists.kept(opened, FILE)


def test_a_list_of_the_right_length_that_holds_nothing_is_not_whole(opened: Workspace) -> None:
    fault_lists.keep(opened, FILE, FAULTS)
    path(opened).write_bytes(bytes(path(opened).stat().st_size))
    assert not fault_lists.is_kept(opened, FILE)
