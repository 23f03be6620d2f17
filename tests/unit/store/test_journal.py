"""The journal: it only grows, and it shows where it was tampered with."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from headway.errors import OurMistake, WorkspaceUnusable
from headway.store.event_types import EventType
from headway.store.job_runs import job_run
from headway.store.journal import Journal, NewEntry
from headway.store.pupil_ids import issue_pupil_id, issue_pupil_ids, link_identifiers
from headway.store.workspace import Workspace
from tests.unit.store import workspaces

APPEND = """
import sys
from pathlib import Path
from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.store.workspace import open_workspace
journal = Journal(open_workspace(Path(sys.argv[1])))
print("appending", flush=True)
for number in range(int(sys.argv[2])):
    journal.append(EventType.SIGNED_IN, f"person {number}", None, {})
"""


@contextmanager
def raw(opened: Workspace) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(opened.journal)) as database, database:
        yield database


def filled(opened: Workspace) -> Journal:
    journal = Journal(opened)
    for number in range(5):
        journal.append(EventType.SIGNED_IN, f"person {number}", None, {"try": number})
    return journal


def test_an_entry_is_read_back_as_it_was_written(opened: Workspace) -> None:
    journal = Journal(opened)
    child = journal.subject("an invented number")
    written = journal.append(EventType.CHILD_VIEWED, "a.head", child, {"reason": "héad"})
    assert journal.entries() == [written]
    assert journal.entries(subject=child) == [written]
    assert journal.entries(event=EventType.SIGNED_IN) == []
    assert (written.number, written.details) == (1, {"reason": "héad"})


def test_an_untouched_journal_verifies(opened: Workspace) -> None:
    assert Journal(opened).verify() is None
    journal = filled(opened)
    assert journal.verify() is None
    assert journal.verify(kept_seal=journal.last_seal()) is None


@pytest.mark.parametrize(
    "statement", ["UPDATE event SET actor = 'nobody'", "DELETE FROM event WHERE number = 5"]
)
def test_the_database_refuses_to_change_or_delete_an_entry(
    opened: Workspace, statement: str
) -> None:
    journal = filled(opened)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"), raw(opened) as database:
        database.execute(statement)
    assert len(journal.entries()) == 5


@pytest.mark.parametrize(
    ("statement", "number"),
    [
        ("UPDATE event SET actor = 'somebody else' WHERE number = 3", 3),
        ("UPDATE event SET at = '2020-01-01T00:00:00+00:00' WHERE number = 2", 2),
        ("UPDATE event SET details = '{\"try\": 9}' WHERE number = 1", 1),
        ("UPDATE event SET subject = 'x' WHERE number = 5", 5),
        ("DELETE FROM event WHERE number = 1", 1),
        ("DELETE FROM event WHERE number = 4", 4),
        ("UPDATE event SET previous = seal WHERE number = 4", 4),
    ],
)
def test_tampering_past_the_guards_is_found_where_it_was_done(
    opened: Workspace, statement: str, number: int
) -> None:
    journal = filled(opened)
    with raw(opened) as database:
        database.execute("DROP TRIGGER event_is_never_changed")
        database.execute("DROP TRIGGER event_is_never_deleted")
        database.execute(statement)
    broken = journal.verify()
    assert broken is not None
    assert broken.number == number


def test_an_end_cut_off_is_found_by_a_seal_kept_elsewhere(opened: Workspace) -> None:
    journal = filled(opened)
    kept = journal.last_seal()
    with raw(opened) as database:
        database.execute("DROP TRIGGER event_is_never_deleted")
        database.execute("DELETE FROM event WHERE number = 5")
    assert journal.verify() is None
    broken = journal.verify(kept_seal=kept)
    assert broken is not None
    assert broken.number == 5


def test_writers_in_several_processes_make_one_chain(opened: Workspace) -> None:
    Journal(opened)
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", APPEND, str(opened.folder), "40"], stdout=subprocess.DEVNULL
        )
        for _ in range(3)
    ]
    assert [writer.wait() for writer in writers] == [0, 0, 0]
    journal = Journal(opened)
    assert len(journal.entries()) == 120
    assert journal.verify() is None


def test_the_chain_holds_after_writers_were_killed(opened: Workspace) -> None:
    endless = APPEND.replace("int(sys.argv[2])", "10**9")
    workspaces.killed_at_random(endless, opened)
    journal = Journal(opened)
    assert journal.verify() is None
    journal.append(EventType.SIGNED_OUT, "a.head", None, {})
    assert journal.verify() is None


def test_several_entries_are_written_together_or_not_at_all(opened: Workspace) -> None:
    first = issue_pupil_id(opened, "number one", "link")
    journal = Journal(opened)
    again = journal.entries()[0]
    with pytest.raises(OurMistake):
        journal.append_all(
            [
                NewEntry(event=EventType.SIGNED_IN, actor="a.head", details={}),
                NewEntry(
                    event=EventType.PUPIL_ID_ISSUED,
                    actor="link",
                    subject=again.subject,
                    details={"pupil_id": first},
                ),
            ]
        )
    assert journal.entries() == [again]


def test_a_file_that_is_no_journal_is_refused(opened: Workspace) -> None:
    opened.journal.write_bytes(b"this is not a database" * 100)
    with pytest.raises(WorkspaceUnusable, match=r"journal\.sqlite3"):
        Journal(opened)


def test_every_event_type_says_what_it_means() -> None:
    assert all(event.means for event in EventType)
    assert len({event.means for event in EventType}) == len(EventType)


def test_a_pupil_id_is_issued_once_and_kept(opened: Workspace) -> None:
    first = issue_pupil_ids(opened, ["one", "two", "one"], "link")
    again = issue_pupil_ids(opened, ["two", "three", "one"], "link")
    assert len(first) == 2
    assert {name: again[name] for name in first} == first
    assert len(set(again.values())) == 3
    assert len(Journal(opened).entries(event=EventType.PUPIL_ID_ISSUED)) == 3


def test_a_pupil_id_says_nothing_about_the_order_of_the_file(opened: Workspace) -> None:
    issued = list(issue_pupil_ids(opened, [str(number) for number in range(50)], "x").values())
    assert issued != sorted(issued)
    assert issued != sorted(issued, reverse=True)


def test_a_further_identifier_leads_to_the_same_child(opened: Workspace) -> None:
    pupil_id = issue_pupil_id(opened, "old number", "link")
    link_identifiers(opened, {"new number": pupil_id}, "link")
    link_identifiers(opened, {"new number": pupil_id}, "link")
    assert issue_pupil_id(opened, "new number", "link") == pupil_id
    assert len(Journal(opened).entries()) == 2


def test_an_identifier_is_never_moved_to_another_child(opened: Workspace) -> None:
    issued = issue_pupil_ids(opened, ["one", "two"], "link")
    with pytest.raises(OurMistake):
        link_identifiers(opened, {"one": issued["two"]}, "link")
    with pytest.raises(OurMistake):
        link_identifiers(opened, {"three": 7}, "link")


def test_no_identifier_can_be_read_from_the_journals_files(opened: Workspace) -> None:
    issue_pupil_ids(opened, ["Z999999999999"], "link")
    for path in opened.folder.glob("journal*"):
        assert b"Z999999999999" not in path.read_bytes()


def test_identifiers_hash_otherwise_in_another_workspace(
    opened: Workspace, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = workspaces.made(tmp_path_factory.mktemp("other"))
    assert Journal(opened).subject("one") != Journal(other).subject("one")


def test_a_job_run_is_journalled_from_beginning_to_end(opened: Workspace) -> None:
    journal = Journal(opened)
    with job_run(journal, "load", "a.manager") as run:
        assert [each.details["run"] for each in journal.unfinished_jobs()] == [run.run]
        run.counts["files"] = 3
    assert journal.unfinished_jobs() == []
    begun, ended = journal.entries()
    assert (begun.event, ended.event) == (EventType.JOB_STARTED, EventType.JOB_FINISHED)
    assert ended.details == {"run": run.run, "job": "load", "files": 3}


def test_a_failed_job_run_names_the_kind_of_error_and_nothing_personal(
    opened: Workspace,
) -> None:
    journal = Journal(opened)
    with pytest.raises(ValueError, match="Inventedname"), job_run(journal, "link", "a.manager"):
        raise ValueError("Inventedname")
    failed = journal.entries(event=EventType.JOB_FAILED)[0]
    assert failed.details["error"] == "ValueError"
    assert "Inventedname" not in str(failed)
    assert journal.unfinished_jobs() == []


def test_an_entry_is_there_for_others_while_the_journal_is_kept_open(opened: Workspace) -> None:
    journal = Journal(opened)
    with journal.kept_open():
        journal.append(EventType.FILE_RECEIVED, "a.manager", None, {"rows": 1})
        assert [entry.details for entry in Journal(opened).entries()] == [{"rows": 1}]
    assert journal.verify() is None
    assert not opened.journal.with_name(f"{opened.journal.name}-wal").exists()
