"""Loading return files: recognised, checked, and only then taken in, one whole file at a time.

A file counts as loaded once the journal says so, and that is said last: whenever the
process stops, each file is loaded or it is not, and loading it again finishes the work.
"""

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from headway.access.permissions import Permission
from headway.collections.mapping.column_map import ColumnMap
from headway.collections.mapping.map_file import maps_in
from headway.collections.opening.arrivals import Arrival
from headway.collections.registry import RETURNS, advice
from headway.errors import FileRefused
from headway.jobs.file_reading import ALONE, FileRead, FileToRead, Outcome, read_file
from headway.jobs.files_that_came import Found, what_came
from headway.jobs.processes import cores, shared_out
from headway.jobs.resubmission import Change, Earlier, about_file, change, statuses
from headway.jobs.workspaces import at_the_keyboard
from headway.store import fault_lists, kept_records, received
from headway.store.event_types import EventType
from headway.store.fault_lists import Entry
from headway.store.job_runs import job_run
from headway.store.journal import Journal
from headway.store.workspace import Workspace, open_workspace
from headway.vocabulary.figures import Status


class RuleCount(NamedTuple):
    """How many faults of one rule a file has."""

    rule: str
    severity: str
    what_is_wrong: str
    faults: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Loaded:
    """What became of one file. ``period`` and ``school`` are empty where the file names none;
    ``rows`` to ``warnings`` are null for a file that was refused or had been loaded before.
    ``rules`` counts its faults; ``change`` is what it alters of the file that
    it takes the place of, null where it is of none. ``said`` is how a file was taken that is not
    plain text. ``is_no_return`` is a file that only
    stood in a folder or an archive among returns."""

    name: str
    return_name: str = ""
    period: str = ""
    school: str = ""
    rows: int | None = None
    set_aside: int | None = None
    errors: int | None = None
    warnings: int | None = None
    said: tuple[str, ...] = ()
    rules: tuple[RuleCount, ...] = ()
    change: Change | None = None
    refusal: str = ""
    is_known: bool = False
    is_no_return: bool = False


Progress = Callable[[int, int], None]
"""Told how many bytes of the files are done with, of how many."""

_ENOUGH_FOR_A_PROCESS = 8_000_000
"""Bytes to read that make it worth starting a process for them."""


def load(
    folder: Path,
    paths: Sequence[Path],
    *,
    strict: bool = False,
    status: Status = Status.UNSTATED,
    progress: Progress | None = None,
) -> Iterator[Loaded]:
    """Loads files, and tells of each as it is done; folders stand for the returns in them.

    A refused file keeps none of the others from being loaded. With ``strict`` a file with
    any error is refused: it is kept as received, but no figure will be made from it. ``status``
    is how settled the results in the files are; provisional, revised and final are kept side by
    side, and the most settled is used.

    Raises:
        WorkspaceUnusable: There is no workspace, or somebody else is writing.
        NotPermitted: The person at the keyboard may not load files.
        FileRefused: A column map of the workspace is wrong.
    """
    opened = open_workspace(folder)
    actor = at_the_keyboard(opened)
    actor.must(Permission.FILE_LOAD)
    journal = Journal(opened)
    maps = maps_in(opened.mappings)
    came = what_came(paths, maps)
    yield from (Loaded(name=name, is_no_return=True) for name in came.passed_over)
    yield from (Loaded(name=name, refusal=said) for name, said in came.refused)
    total = sum(each.arrival.size for each in came.files)
    done = 0
    with (
        opened.writing(),
        job_run(journal, "load", actor.name) as run,
        closing(_read(came.files, opened, maps, status)) as read,
    ):
        keeping = _Keeping(opened, journal, actor.name, maps, status, strict=strict)
        run.counts.update({"refused": len(came.refused)} if came.refused else {})
        for arrival, found in read:
            told = keeping.told(arrival, found)
            outcome = "refused" if told.refusal else "known" if told.is_known else "loaded"
            run.counts[outcome] = run.counts.get(outcome, 0) + 1
            done += arrival.size
            if progress is not None:
                progress(done, total)
            yield told


class _Keeping:
    """Keeping what was read, one whole file at a time, whoever read it."""

    def __init__(
        self,
        opened: Workspace,
        journal: Journal,
        actor: str,
        maps: tuple[ColumnMap, ...],
        status: Status,
        *,
        strict: bool,
    ) -> None:
        self._opened, self._journal, self._actor = opened, journal, actor
        self._strict = strict
        self._known = set(_known(opened, maps, status))
        self._earlier = Earlier.of(journal)

    def told(self, arrival: Arrival, found: Outcome) -> Loaded:
        if found.refusal:
            return Loaded(name=arrival.name, refusal=found.refusal)
        if found.read is None or found.digest in self._known:
            return Loaded(name=arrival.name, is_known=True)
        try:
            return self._kept(arrival, found.digest, found.read)
        except FileRefused as refusal:
            return Loaded(name=arrival.name, refusal=str(refusal))
        except OSError as error:
            return Loaded(
                name=arrival.name,
                refusal=f"The file {arrival.name} could not be kept ({error.strerror}); it is not "
                "loaded. Make room, and load it again.",
            )

    def _kept(self, arrival: Arrival, digest: str, read: FileRead) -> Loaded:
        arrived = received.receive(self._opened, arrival.name, arrival.opened)
        if arrived.sha256 != digest:
            raise FileRefused(f"The file {arrival.name} changed while it was read; load it again.")
        tally, submission = read.tally, read.submission
        is_accepted = not (self._strict and tally.errors)
        about = about_file(digest, read)
        before = self._earlier.before(about)
        changed = change(self._opened, before, read) if before else None
        fault_lists.keep(self._opened, digest, read.faults)
        kept_records.keep(self._opened, digest, read.records)
        self._journal.append(
            EventType.FILE_RECEIVED,
            self._actor,
            None,
            {
                **about,
                "size": arrived.size,
                "accepted": is_accepted,
                "laestab": submission.laestab,
                "read_with": list(read.read_with),
                "column_map": read.column_map,
                "rows": tally.rows,
                "set_aside": tally.set_aside,
                "errors": tally.errors,
                "warnings": tally.warnings,
            },
        )
        if not is_accepted:
            raise FileRefused(
                f"The file {arrival.name} has errors ({tally.errors}), and --strict lets none "
                "pass; it is kept as received, but not used."
            )
        self._known.add(digest)
        self._earlier.add(about)
        return Loaded(
            name=arrival.name,
            return_name=RETURNS[submission.return_id].name,
            period=submission.period,
            school=submission.laestab or "",
            rows=tally.rows,
            set_aside=tally.set_aside,
            errors=tally.errors,
            warnings=tally.warnings,
            said=read.said,
            rules=_by_rule(submission.return_id, read.faults),
            change=changed,
        )


def _by_rule(return_id: str, faults: Iterable[Entry]) -> tuple[RuleCount, ...]:
    counted = Counter((code, severity) for code, _, _, _, severity, _ in faults)
    return tuple(
        RuleCount(rule, severity, advice(return_id, rule).message, count)
        for (rule, severity), count in counted.items()
    )


def _read(
    files: Sequence[Found], opened: Workspace, maps: tuple[ColumnMap, ...], status: Status
) -> Generator[tuple[Arrival, Outcome], None, None]:
    """Each file and what came of it; those that need a companion last, when theirs are read."""
    known = frozenset(_known(opened, maps, status))
    alone = [each.arrival for each in files if not each.in_several]
    companions = {
        (each.arrival.folder, each.in_several): ALONE for each in files if each.in_several
    }
    folders = {folder for folder, _ in companions}

    def to_read(arrival: Arrival, part: Found | None = None) -> FileToRead:
        # A file beside one that needs it is read though it is known, for what it says of it.
        is_needed = part.is_companion if part else arrival.folder in folders
        which = (arrival.folder, part.in_several if part else "")
        return FileToRead(
            arrival=arrival,
            la_code=opened.settings.la_code,
            known=frozenset() if is_needed else known,
            companions=companions.get(which, ALONE),
            maps=maps,
            status=status,
        )

    processes = min(cores(), sum(each.size for each in alone) // _ENOUGH_FOR_A_PROCESS)
    outcomes = shared_out(read_file, map(to_read, alone), processes)
    with closing(outcomes):
        for arrival, outcome in zip(alone, outcomes, strict=True):
            if outcome.read is not None:
                which = (arrival.folder, outcome.read.submission.return_id)
                if which in companions:
                    companions[which] = companions[which].and_also(
                        outcome.digest, outcome.read.keys
                    )
            yield arrival, outcome
    for each in sorted(files, key=lambda each: each.place):
        if not each.in_several:
            continue
        outcome = read_file(to_read(each.arrival, each))
        if outcome.read is not None and each.is_companion:
            which = (each.arrival.folder, each.in_several)
            companions[which] = companions[which].and_also(outcome.digest, outcome.read.keys)
        yield each.arrival, outcome


def accepted(opened: Workspace) -> list[str]:
    """The sha256 of each file that figures are made from, in the order they were loaded."""
    entries = Journal(opened).entries(event=EventType.FILE_RECEIVED)
    digests = (str(entry.details["sha256"]) for entry in entries if entry.details.get("accepted"))
    return list(dict.fromkeys(digests))


def _known(opened: Workspace, maps: tuple[ColumnMap, ...], status: Status) -> Iterator[str]:
    """The files that need not be loaded again: accepted, with all that loading keeps, of the
    status that is said, and read through a column map only if that has not changed since."""
    journal = Journal(opened)
    entries = journal.entries(event=EventType.FILE_RECEIVED)
    settled = statuses(journal)
    through = {str(entry.details["sha256"]): entry.details.get("column_map") for entry in entries}
    current = {each.digest for each in maps}
    for digest in accepted(opened):
        if status not in (Status.UNSTATED, settled[digest]):
            continue
        is_current = not through[digest] or through[digest] in current
        if is_current and fault_lists.is_kept(opened, digest):
            yield digest
