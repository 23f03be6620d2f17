"""Loading return files: recognised, checked, and only then taken in, one whole file at a time.

A file counts as loaded once the journal says so, and that is said last: whenever the
process stops, each file is loaded or it is not, and loading it again finishes the work.
"""

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from headway.access.permissions import Permission
from headway.collections.recognise import HEAD, NotAReturn, recognise
from headway.collections.registry import RETURNS
from headway.errors import FileRefused
from headway.jobs.file_reading import ALONE, FileRead, FileToRead, Outcome, read_file
from headway.jobs.processes import cores, shared_out
from headway.jobs.workspaces import at_the_keyboard
from headway.store import fault_lists, kept_records, received
from headway.store.event_types import EventType
from headway.store.job_runs import job_run
from headway.store.journal import Journal
from headway.store.workspace import Workspace, open_workspace


@dataclass(frozen=True, kw_only=True, slots=True)
class Loaded:
    """What became of one file. ``period`` and ``school`` are empty where the file names none;
    ``rows`` to ``warnings`` are null for a file that was refused or had been loaded before.
    ``is_no_return`` is a file that only stood in a folder among returns."""

    name: str
    return_name: str = ""
    period: str = ""
    school: str = ""
    rows: int | None = None
    set_aside: int | None = None
    errors: int | None = None
    warnings: int | None = None
    refusal: str = ""
    is_known: bool = False
    is_no_return: bool = False


Progress = Callable[[int, int], None]
"""Told how many bytes of the files are done with, of how many."""

_ENOUGH_FOR_A_PROCESS = 8_000_000
"""Bytes to read that make it worth starting a process for them."""


def load(
    folder: Path, paths: Sequence[Path], *, strict: bool = False, progress: Progress | None = None
) -> Iterator[Loaded]:
    """Loads files, and tells of each as it is done; folders stand for the returns in them.

    A refused file keeps none of the others from being loaded. With ``strict`` a file with
    any error is refused: it is kept as received, but no figure will be made from it.

    Raises:
        WorkspaceUnusable: There is no workspace, or somebody else is writing.
        NotPermitted: The person at the keyboard may not load files.
    """
    opened = open_workspace(folder)
    actor = at_the_keyboard(opened)
    actor.must(Permission.FILE_LOAD)
    journal = Journal(opened)
    files, passed_over = _files(paths)
    yield from (Loaded(name=path.name, is_no_return=True) for path in passed_over)
    total = sum(map(_size, files))
    done = 0
    with (
        opened.writing(),
        job_run(journal, "load", actor.name) as run,
        closing(_read(files, opened)) as read,
    ):
        keeping = _Keeping(opened, journal, actor.name, strict=strict)
        for path, found in read:
            told = keeping.told(path, found)
            outcome = "refused" if told.refusal else "known" if told.is_known else "loaded"
            run.counts[outcome] = run.counts.get(outcome, 0) + 1
            done += _size(path)
            if progress is not None:
                progress(done, total)
            yield told


class _Keeping:
    """Keeping what was read, one whole file at a time, whoever read it."""

    def __init__(self, opened: Workspace, journal: Journal, actor: str, *, strict: bool) -> None:
        self._opened, self._journal, self._actor = opened, journal, actor
        self._strict = strict
        self._known = set(_known(opened))

    def told(self, path: Path, found: Outcome) -> Loaded:
        if found.refusal:
            return Loaded(name=path.name, refusal=found.refusal)
        if found.read is None or found.digest in self._known:
            return Loaded(name=path.name, is_known=True)
        try:
            return self._kept(path, found.digest, found.read)
        except FileRefused as refusal:
            return Loaded(name=path.name, refusal=str(refusal))

    def _kept(self, path: Path, digest: str, read: FileRead) -> Loaded:
        arrived = received.receive(self._opened, path)
        if arrived.sha256 != digest:
            raise FileRefused(f"The file {path.name} changed while it was read; load it again.")
        tally, submission = read.tally, read.submission
        is_accepted = not (self._strict and tally.errors)
        fault_lists.keep(self._opened, digest, read.faults)
        kept_records.keep(self._opened, digest, read.records)
        self._journal.append(
            EventType.FILE_RECEIVED,
            self._actor,
            None,
            {
                "sha256": digest,
                "size": arrived.size,
                "accepted": is_accepted,
                "return_id": submission.return_id,
                "period": submission.period,
                "laestab": submission.laestab,
                "read_with": list(read.read_with),
                "rows": tally.rows,
                "set_aside": tally.set_aside,
                "errors": tally.errors,
                "warnings": tally.warnings,
            },
        )
        if not is_accepted:
            raise FileRefused(
                f"The file {path.name} has errors ({tally.errors}), and --strict lets none pass; "
                "it is kept as received, but not used."
            )
        self._known.add(digest)
        return Loaded(
            name=path.name,
            return_name=RETURNS[submission.return_id].name,
            period=submission.period,
            school=submission.laestab or "",
            rows=tally.rows,
            set_aside=tally.set_aside,
            errors=tally.errors,
            warnings=tally.warnings,
        )


def _read(files: Sequence[Path], opened: Workspace) -> Generator[tuple[Path, Outcome], None, None]:
    """Each file and what came of it; those that need a companion last, when theirs are read."""
    known = frozenset(_known(opened))
    return_of = {path: name for path in files if (name := _return_in_several_files(path))}
    alone = [path for path in files if path not in return_of]
    companions = {(path.parent, name): ALONE for path, name in return_of.items()}
    folders = {folder for folder, _ in companions}

    def to_read(path: Path) -> FileToRead:
        # A file beside one that needs it is read though it is known, for what it says of it.
        skipped = known if path in return_of or path.parent not in folders else frozenset()
        return FileToRead(
            path=path,
            la_code=opened.settings.la_code,
            known=skipped,
            companions=companions.get((path.parent, return_of.get(path, "")), ALONE),
        )

    processes = min(cores(), sum(map(_size, alone)) // _ENOUGH_FOR_A_PROCESS)
    outcomes = shared_out(read_file, map(to_read, alone), processes)
    with closing(outcomes):
        for path, outcome in zip(alone, outcomes, strict=True):
            if outcome.read is not None:
                which = (path.parent, outcome.read.submission.return_id)
                if which in companions:
                    companions[which] = companions[which].and_also(
                        outcome.digest, outcome.read.keys
                    )
            yield path, outcome
    for path in return_of:
        yield path, read_file(to_read(path))


def accepted(opened: Workspace) -> list[str]:
    """The sha256 of each file that figures are made from, in the order they were loaded."""
    entries = Journal(opened).entries(event=EventType.FILE_RECEIVED)
    digests = (str(entry.details["sha256"]) for entry in entries if entry.details.get("accepted"))
    return list(dict.fromkeys(digests))


def _known(opened: Workspace) -> Iterator[str]:
    """The files that need not be loaded again: accepted, and with all that loading keeps."""
    return (digest for digest in accepted(opened) if fault_lists.is_kept(opened, digest))


def _files(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """The files to load, and those that are no returns and were not asked for by name."""
    found: list[Path] = []
    passed_over: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        for each in sorted(each for each in path.rglob("*") if each.is_file()):
            (found if _may_be_a_return(each) else passed_over).append(each)
    return found, passed_over


def _may_be_a_return(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            recognise(file.read(HEAD), path.name)
    except NotAReturn:
        return False
    except (OSError, FileRefused):
        return True
    return True


def _return_in_several_files(path: Path) -> str:
    """The return of a file whose rows belong to rows of another file; empty for any other."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
        found = recognise(head, path.name)
    except (OSError, FileRefused):
        return ""
    tables = found.recognise(head)
    parents = {found.layout.table(name).parent for name in tables}
    others = (table.name for table in found.layout.tables if table.name not in tables)
    return found.return_id if parents.intersection(others) else ""


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
