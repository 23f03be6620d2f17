"""Identity: read under a scope, journalled, and unreadable on the disk."""

from datetime import date
from pathlib import Path

import pytest

from headway.access.scope import Depth, Scope
from headway.errors import NotPermitted, WorkspaceUnusable
from headway.store import identity
from headway.store.event_types import EventType
from headway.store.identity import Identity
from headway.store.journal import Journal
from headway.store.workspace import Workspace
from tests.unit.store.test_editions import OTHER, OWN, made

DAY = date(2026, 3, 2)
ADA = Identity(
    pupil_id=1,
    upn="X000000000001",
    former_upns=("X000000000002",),
    surname="Inventedname",
    forename="Ada",
    birth_date=date(2015, 2, 28),
    postcode="ZZ99 3WZ",
)
ALL = [ADA, *(Identity(pupil_id=number) for number in (2, 3, 4, 5))]


def written(opened: Workspace) -> None:
    identity.write(opened, reversed(ALL))


def pupil_ids(opened: Workspace, scope: Scope, *wanted: int) -> list[int]:
    found = identity.read(opened, scope, by="a test", on=DAY, pupil_ids=wanted or None)
    return [each.pupil_id for each in found]


def test_identities_are_read_back_as_they_were_written(opened: Workspace) -> None:
    written(opened)
    assert identity.read(opened, Scope.system("a test"), by="a test", on=DAY) == ALL


def test_writing_replaces_all_there_were(opened: Workspace) -> None:
    written(opened)
    identity.write(opened, [ADA])
    assert pupil_ids(opened, Scope.system("a test")) == [1]


def test_before_any_was_written_there_are_none(opened: Workspace) -> None:
    assert pupil_ids(opened, Scope.system("a test")) == []


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        (Scope.of_schools([OWN], "head", Depth.NAMED), [1, 2]),
        (Scope.of_schools([OWN], "teacher", Depth.NAMED, looked_after_only=True), [2]),
        (Scope.of_schools([OTHER], "head", Depth.NAMED), [3]),
        (Scope.of_schools([], "head", Depth.NAMED), []),
        (Scope.of_authority("virtual school", Depth.NAMED, looked_after_only=True), [2, 3, 4]),
        (Scope.of_children([3, 5], "social worker", Depth.NAMED), [3, 5]),
        (Scope.system("a test"), [1, 2, 3, 4, 5]),
    ],
)
def test_only_the_children_within_the_scope_are_read(
    opened: Workspace, scope: Scope, expected: list[int]
) -> None:
    made(opened)
    written(opened)
    assert pupil_ids(opened, scope) == expected
    assert pupil_ids(opened, scope, 1, 2) == [number for number in expected if number < 3]


@pytest.mark.parametrize(
    "scope",
    [
        Scope.nothing(),
        Scope.of_authority("analyst of this authority", Depth.PSEUDONYMISED),
        Scope.of_schools([OWN], "governor of this school", Depth.FIGURES),
        Scope.system("a test").between(None, date(2026, 3, 1)),
        Scope.system("a test").between(date(2026, 3, 3), None),
    ],
)
def test_a_scope_that_shows_no_names_is_refused(opened: Workspace, scope: Scope) -> None:
    written(opened)
    with pytest.raises(NotPermitted):
        pupil_ids(opened, scope)
    assert Journal(opened).entries() == []


def test_every_read_is_in_the_journal_with_its_reason(opened: Workspace) -> None:
    written(opened)
    scope = Scope.of_children([1, 2], "social worker of this child", Depth.NAMED)
    identity.read(opened, scope, by="a.worker", on=DAY)
    identity.read(opened, scope, by="a.worker", on=DAY, pupil_ids=[1])
    journal = Journal(opened)
    several, one = journal.entries()
    assert several.event is EventType.IDENTITIES_READ
    assert (several.actor, several.subject) == ("a.worker", None)
    assert several.details == {"children": 2, "reason": "social worker of this child"}
    assert one.subject == journal.subject(1)


def test_nothing_of_a_child_can_be_seen_on_the_disk(opened: Workspace) -> None:
    written(opened)
    identity.read(opened, Scope.system("a test"), by="a test", on=DAY, pupil_ids=[1])
    for path in opened.folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for personal in (b"Inventedname", b"X000000000001", b"ZZ99 3WZ", b"surname"):
                assert personal not in content, path.name


def test_an_identity_is_printed_without_the_child() -> None:
    assert repr(ADA) == str(ADA) == "Identity(pupil_id=1)"


@pytest.mark.parametrize("damage", ["empty", "nonsense", "cut", "one byte", "other key"])
def test_a_damaged_file_is_refused_in_one_sentence(
    opened: Workspace, tmp_path: Path, damage: str
) -> None:
    written(opened)
    (path,) = opened.identity.iterdir()
    content = path.read_bytes()
    third = len(content) // 3
    path.write_bytes(
        {
            "empty": b"",
            "nonsense": b"not parquet" * 100,
            "cut": content[:-third],
            "one byte": content[:third] + bytes([content[third] ^ 1]) + content[third + 1 :],
            "other key": _of_another_workspace(tmp_path),
        }[damage]
    )
    with pytest.raises(WorkspaceUnusable, match="is damaged"):
        pupil_ids(opened, Scope.system("a test"))


def _of_another_workspace(folder: Path) -> bytes:
    from tests.unit.store import workspaces

    (folder / "other").mkdir()
    other = workspaces.made(folder / "other")
    written(other)
    (path,) = other.identity.iterdir()
    return path.read_bytes()
