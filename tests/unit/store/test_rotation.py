"""Changing the key: everything opens with the new one alone, whenever the process stops."""

import io
import shutil

import pytest

from headway.access.scope import Depth, Scope
from headway.errors import FileRefused, WorkspaceUnusable
from headway.store import identity, kept_records, received, rotation
from headway.store.event_types import EventType
from headway.store.identity import Identity
from headway.store.journal import Journal
from headway.store.keys import Use
from headway.store.pupil_ids import issue_pupil_id
from headway.store.workspace import Workspace, open_workspace
from headway.vocabulary.dates import today
from tests.unit.store import workspaces

EVERYONE = Scope.of_authority("a test", Depth.NAMED)
SOMEBODY = Identity(pupil_id=1234567890, upn="A999000000001", surname="Beck")
FILES = {f"{number}.xml": bytes([number]) * (400_000 * number) for number in range(8)}
ROTATE_FOR_EVER = """
import sys
from pathlib import Path
from headway.store import rotation
from headway.store.workspace import open_workspace
print("rotating", flush=True)
while True:
    rotation.rotate(open_workspace(Path(sys.argv[1])))
"""


@pytest.fixture
def filled(opened: Workspace) -> Workspace:
    for name, content in FILES.items():
        arrived = received.receive(opened, name, lambda content=content: io.BytesIO(content))
        kept_records.keep(opened, arrived.sha256, content[:10])
    identity.write(opened, [SOMEBODY])
    issue_pupil_id(opened, "A999000000001", "a test")
    return opened


def key_lines(opened: Workspace) -> list[str]:
    return (opened.folder / "headway.key").read_text("ascii").split()


def everything_is_there(opened: Workspace) -> None:
    found = {each.name: received.read(opened, each.sha256) for each in received.everything(opened)}
    assert found == FILES
    for each in received.everything(opened):
        assert kept_records.kept(opened, each.sha256) == FILES[each.name][:10]
    assert identity.read(opened, EVERYONE, by="a test", on=today()) == [SOMEBODY]
    assert Journal(opened).verify() is None


def test_after_it_everything_opens_with_the_new_key_and_nothing_with_the_one_before(
    filled: Workspace,
) -> None:
    before = filled.key
    assert rotation.rotate(filled) == rotation.Rotated(files=len(FILES), was_begun=False)
    now = open_workspace(filled.folder)
    assert not now.key.is_changing
    assert now.key.derived(Use.RECEIVED) != before.derived(Use.RECEIVED)
    everything_is_there(now)
    with pytest.raises(WorkspaceUnusable, match="sealed with a key that is not in the key file"):
        received.everything(filled)
    with pytest.raises(WorkspaceUnusable, match="sealed with a key that is not in the key file"):
        identity.read(filled, EVERYONE, by="a test", on=today())
    assert all(kept_records.kept(filled, each.sha256) is None for each in received.everything(now))


def test_the_key_may_be_changed_again_and_only_two_secrets_are_ever_left(filled: Workspace) -> None:
    seen = set()
    for _ in range(3):
        rotation.rotate(open_workspace(filled.folder))
        lasting, sealing = key_lines(filled)
        assert lasting == filled.key.secret.hex()
        seen.add(sealing)
    assert len(seen) == 3
    everything_is_there(open_workspace(filled.folder))


def test_the_journal_and_its_register_go_on(filled: Workspace) -> None:
    before = Journal(filled).pupil_ids()
    rotation.rotate(filled)
    now = open_workspace(filled.folder)
    assert Journal(now).pupil_ids() == before
    Journal(now).append(EventType.KEY_ROTATED, "a test", None, {"files": 1})
    assert Journal(now).verify() is None


def test_only_the_owner_can_read_the_new_key(filled: Workspace) -> None:
    rotation.rotate(filled)
    assert (filled.folder / "headway.key").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in filled.folder.glob("headway.key*")] == ["headway.key"]


def test_a_rotation_that_was_begun_is_finished_with_the_same_new_secret(filled: Workspace) -> None:
    """As a process leaves it that is killed after the first file."""
    from headway.store import keys

    begun = filled.key.begun()
    keys.replace(filled.folder / "headway.key", begun)
    halfway = open_workspace(filled.folder)
    assert received.seal_anew(halfway, received.digests(halfway)[0])
    everything_is_there(halfway)
    assert rotation.rotate(halfway).was_begun
    assert key_lines(filled) == [begun.secret.hex(), begun.sealing[0].hex()]
    everything_is_there(open_workspace(filled.folder))


def test_killed_at_any_moment_everything_can_be_read_and_the_next_one_finishes(
    filled: Workspace,
) -> None:
    for _ in range(5):
        workspaces.killed_at_random(ROTATE_FOR_EVER, filled, times=3, within=0.4)
        now = open_workspace(filled.folder)
        assert len(now.key.sealing) <= 2
        everything_is_there(now)
    rotation.rotate(open_workspace(filled.folder))
    assert len(key_lines(filled)) == 2
    assert rotation.check(open_workspace(filled.folder)) == len(FILES)


def test_the_key_file_of_before_is_told_from_a_damaged_file(filled: Workspace) -> None:
    old = filled.folder.parent / "kept apart.key"
    shutil.copy(filled.folder / "headway.key", old)
    rotation.rotate(filled)
    shutil.copy(old, filled.folder / "headway.key")
    with pytest.raises(WorkspaceUnusable, match="as it was after headway keys rotate"):
        rotation.check(open_workspace(filled.folder))


def test_a_lost_key_is_said_for_what_it_is(filled: Workspace) -> None:
    (filled.folder / "headway.key").unlink()
    with pytest.raises(FileRefused, match=r"If it is lost, .* cannot be read again by anybody"):
        open_workspace(filled.folder)


def test_a_key_file_that_cannot_be_written_leaves_everything_as_it_was(filled: Workspace) -> None:
    (filled.folder / "headway.key.unfinished").mkdir()
    with pytest.raises(FileRefused, match="the key is as it was"):
        rotation.rotate(filled)
    assert key_lines(filled) == [filled.key.secret.hex()]
    everything_is_there(open_workspace(filled.folder))
