"""Files that come again, altered or more settled; and loads that meet another, or a full disk."""

import subprocess
import sys
from pathlib import Path

import pytest

from headway.access.scope import Depth, Scope
from headway.collections.returns.key_stage_2.layout import RESULT
from headway.errors import WorkspaceUnusable
from headway.jobs.faults import faults
from headway.jobs.link import link
from headway.jobs.load import Loaded, accepted, load
from headway.jobs.resubmission import Change
from headway.store import editions, received
from headway.store.edition import Edition
from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.store.workspace import Workspace
from headway.vocabulary.dates import today
from headway.vocabulary.figures import Status
from tests.unit.collections.invented_files import LA, SCHOOL, census, csv_text, pupil, upn
from tests.unit.jobs.test_load import made, written


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    monkeypatch.delenv("HEADWAY_KEY_FILE", raising=False)
    return made(tmp_path)


def loaded(opened: Workspace, *paths: Path, status: Status = Status.UNSTATED) -> list[Loaded]:
    return list(load(opened.folder, paths, status=status))


def child(number: int, score: int = 100, **changed: str) -> dict[str, str]:
    return {
        "academic_year": "2022/2023", "upn": upn(number), "surname": "Invented",
        "forename": f"Child {number}", "born_on": "2012-05-01", "la_code": LA, "laestab": SCHOOL,
        "read_score": str(score), "is_eligible": "1",
    } | changed  # fmt: skip


def results(folder: Path, name: str, *children: dict[str, str]) -> Path:
    return written(folder, name, csv_text(RESULT, *children))


def test_a_resubmission_says_what_it_alters_in_rows(opened: Workspace, tmp_path: Path) -> None:
    first = written(tmp_path, "first.xml", census(pupil(1), pupil(2), pupil(3)))
    again = written(
        tmp_path, "again.xml", census(pupil(1), pupil(2, year_group="5"), pupil(4), pupil(5))
    )
    (told,) = loaded(opened, first)
    assert told.change is None
    (told,) = loaded(opened, again)
    assert told.change == Change(of="first.xml", added=2, gone=1, altered=1)


def test_the_faults_of_a_file_are_past_once_another_has_taken_its_place(
    opened: Workspace, tmp_path: Path
) -> None:
    loaded(opened, written(tmp_path, "first.xml", census(pupil(1, ethnicity="WXYZ"))))
    assert [fault.file for fault in faults(opened.folder)] == ["first.xml"]
    loaded(opened, written(tmp_path, "again.xml", census(pupil(1))))
    assert faults(opened.folder) == []


def test_the_faults_of_a_file_remain_for_schools_that_no_later_one_speaks_for(
    opened: Workspace, tmp_path: Path
) -> None:
    wrong = [child(n, sex="Q", laestab=f"000200{n}") for n in (1, 2)]
    loaded(opened, results(tmp_path, "all.csv", *wrong))
    loaded(opened, results(tmp_path, "one.csv", child(1)))
    assert {fault.school for fault in faults(opened.folder)} == {"0002001", "0002002"}
    loaded(opened, results(tmp_path, "two.csv", child(2, laestab="0002002")))
    assert faults(opened.folder) == []


def test_another_term_and_another_school_take_no_ones_place(
    opened: Workspace, tmp_path: Path
) -> None:
    loaded(opened, written(tmp_path, "spring.xml", census(pupil(1))))
    autumn = census(pupil(1), term="AUT", year=2022, day="2022-10-06")
    other = census(pupil(2)).replace(f"<Estab>{SCHOOL[3:]}", "<Estab>2002")
    for name, text in (("autumn.xml", autumn), ("other.xml", other)):
        (told,) = loaded(opened, written(tmp_path, name, text))
        assert told.change is None


def test_a_school_that_only_the_earlier_file_speaks_for_is_not_gone(
    opened: Workspace, tmp_path: Path
) -> None:
    loaded(opened, results(tmp_path, "all.csv", child(1), child(2, laestab="0002002")))
    (told,) = loaded(opened, results(tmp_path, "one.csv", child(1, 101)))
    assert told.change == Change(of="all.csv", added=0, gone=0, altered=1)


def scores_in(edition: Edition) -> list[int]:
    scope = Scope.of_authority("a test", Depth.NAMED)
    sql = (
        "SELECT reading_score FROM ks2 WHERE pupil_id IN (SELECT pupil_id FROM child WHERE {scope})"
    )
    return [row[0] for row in edition.children(sql, scope, on=today())]


@pytest.mark.parametrize("order", [("provisional", "final"), ("final", "provisional")])
def test_provisional_and_final_results_stand_side_by_side_and_the_final_count(
    opened: Workspace, tmp_path: Path, order: tuple[str, str]
) -> None:
    scores = {"provisional": 90, "final": 110}
    for status in order:
        path = results(tmp_path, f"{status}.csv", child(1, scores[status]))
        (told,) = loaded(opened, path, status=Status(status))
        assert told.change is None
    link(opened.folder)
    with editions.current(opened) as edition:
        held = edition.rows("SELECT status FROM submission ORDER BY status")
        assert [row[0] for row in held] == ["final", "provisional"]
        assert scores_in(edition) == [110]


def test_what_is_later_and_does_not_say_counts_over_what_is_provisional(
    opened: Workspace, tmp_path: Path
) -> None:
    loaded(opened, results(tmp_path, "a.csv", child(1, 90)), status=Status.PROVISIONAL)
    loaded(opened, results(tmp_path, "b.csv", child(1, 110)))
    link(opened.folder)
    with editions.current(opened) as edition:
        assert scores_in(edition) == [110]


def test_a_file_is_loaded_again_when_it_is_said_to_be_more_settled(
    opened: Workspace, tmp_path: Path
) -> None:
    path = results(tmp_path, "a.csv", child(1))
    loaded(opened, path, status=Status.PROVISIONAL)
    assert [told.is_known for told in loaded(opened, path)] == [True]
    assert [told.is_known for told in loaded(opened, path, status=Status.FINAL)] == [False]
    assert len(accepted(opened)) == 1
    link(opened.folder)
    with editions.current(opened) as edition:
        assert [row[0] for row in edition.rows("SELECT status FROM submission")] == ["final"]


LOAD = """
import sys
from pathlib import Path
from headway.errors import UserError
from headway.jobs.load import load
try:
    for one in load(Path(sys.argv[1]), [Path(path) for path in sys.argv[2:]]):
        print(one.refusal or "loaded", flush=True)
except UserError as error:
    print(type(error).__name__, error, flush=True)
"""


def starting(
    opened: Workspace, path: Path, *, most_bytes: int | None = None
) -> subprocess.Popen[str]:
    def limit() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes or 0, most_bytes or 0))

    return subprocess.Popen(
        [sys.executable, "-c", LOAD, str(opened.folder), str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=limit if most_bytes is not None else None,
    )


def test_two_loads_at_once_are_one_and_a_sentence(opened: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "returns"
    folder.mkdir()
    for number in range(30):
        written(folder, f"{number}.xml", census(*(pupil(100 * number + n) for n in range(1, 21))))
    told = [process.communicate() for process in [starting(opened, folder) for _ in range(2)]]
    assert [error for _, error in told] == ["", ""]
    for out, _ in told:
        assert out.splitlines()[-1] == "loaded" or "WorkspaceUnusable The workspace is being" in out
    loaded(opened, folder)
    assert len(accepted(opened)) == 30
    assert len(Journal(opened).entries(event=EventType.FILE_RECEIVED)) == 30
    assert Journal(opened).verify() is None


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files as POSIX does")
@pytest.mark.parametrize("most_bytes", [0, 1_000, 6_000, 20_000, 60_000])
def test_a_full_disk_is_said_and_leaves_what_was_there(
    opened: Workspace, tmp_path: Path, most_bytes: int
) -> None:
    before = written(tmp_path, "before.xml", census(pupil(1)))
    loaded(opened, before)
    after = written(tmp_path, "after.xml", census(*(pupil(n) for n in range(2, 60))))
    out, error = starting(opened, after, most_bytes=most_bytes).communicate()
    assert error == ""
    assert len(out.splitlines()) == 1
    assert out.strip() == "loaded" or "could not" in out or "cannot be" in out
    held = accepted(opened)
    assert len(held) == 1 + (out.strip() == "loaded")
    assert received.read(opened, held[0]) == before.read_bytes()
    assert Journal(opened).verify() is None
    loaded(opened, after)
    assert len(accepted(opened)) == 2
    assert not (opened.folder / "unfinished").exists()


def test_a_second_writer_of_this_process_is_refused(opened: Workspace, tmp_path: Path) -> None:
    path = written(tmp_path, "census.xml", census(pupil()))
    going_on = load(opened.folder, [path, path])
    next(going_on)
    assert [told.is_known for told in going_on] == [True]
    with opened.writing(), pytest.raises(WorkspaceUnusable):
        loaded(opened, path)
