"""What a file takes the place of: an earlier one for the same return, period and school."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from headway.collections.record_tables import unpacked
from headway.collections.registry import RETURNS
from headway.collections.rows import Record
from headway.jobs.file_reading import FileRead
from headway.store import kept_records, received
from headway.store.event_types import EventType
from headway.store.journal import Details, Journal
from headway.store.workspace import Workspace
from headway.vocabulary.figures import Status

_WHO = ("upn", "child", "laestab", "year", "term", "half")
"""What tells one row from the next where the layout names no key."""

Which = tuple[object, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """What a file altered of the one before it, ``of`` its name, in rows that are used."""

    of: str
    added: int
    gone: int
    altered: int


@dataclass(slots=True)
class Earlier:
    """The files in use, by what they are: for each kind the sha256 and schools, latest last."""

    files: dict[Which, list[tuple[str, frozenset[str]]]] = field(default_factory=dict)

    @classmethod
    def of(cls, journal: Journal) -> "Earlier":
        """All that the journal tells of."""
        earlier = cls()
        for entry in journal.entries(event=EventType.FILE_RECEIVED):
            if entry.details.get("accepted"):
                earlier.add(entry.details)
        return earlier

    def add(self, about: Details) -> None:
        """One more file, as its journal entry tells of it."""
        schools = about.get("schools")
        told = frozenset(map(str, schools)) if isinstance(schools, list) else frozenset[str]()
        self.files.setdefault(_which(about), []).append((str(about["sha256"]), told))

    def before(self, about: Details) -> str | None:
        """The sha256 of the last file that this one takes the place of; null if of none."""
        schools = about.get("schools")
        own = frozenset(map(str, schools)) if isinstance(schools, list) else frozenset[str]()
        for digest, theirs in reversed(self.files.get(_which(about), [])):
            if digest != about["sha256"] and (own & theirs or not (own or theirs)):
                return digest
        return None


def superseded(journal: Journal) -> frozenset[str]:
    """The files that later ones have taken the place of, school by school, by their sha256."""
    found: set[str] = set()
    for files in Earlier.of(journal).files.values():
        covered: set[str] = set()
        latest = files[-1][0]
        for digest, schools in reversed(files):
            if digest != latest and schools <= covered and (schools or not covered):
                found.add(digest)
            covered |= schools
    return frozenset(found)


def about_file(digest: str, read: FileRead) -> Details:
    """What the journal keeps of a file so that a later one is known to take its place."""
    submission = read.submission
    return {
        "sha256": digest,
        "return_id": submission.return_id,
        "year": submission.year.start if submission.year else None,
        "term": submission.term,
        "period": submission.period,
        "status": submission.status.value,
        "tables": list(submission.tables),
        "schools": list(read.schools),
    }


def statuses(journal: Journal) -> dict[str, Status]:
    """How settled each file's results are, by its sha256, as was said last."""
    return {
        str(entry.details["sha256"]): Status(str(entry.details.get("status", "unstated")))
        for entry in journal.entries(event=EventType.FILE_RECEIVED)
    }


def change(opened: Workspace, before: str, read: FileRead) -> Change | None:
    """What a file alters of an earlier one; null where that one's records are not at hand.

    Rows of schools that only one of the two speaks for are neither added nor gone.
    """
    content = kept_records.kept(opened, before)
    if content is None:
        return None
    layout = RETURNS[read.submission.return_id].layout
    keys = {table.name: table.key for table in layout.tables}
    was: Counter[tuple[int, int]] = Counter(_told(unpacked(content)[1], keys, read.schools))
    added: Counter[int] = Counter()
    for key, row in _told(unpacked(read.records)[1], keys, ()):
        if was[key, row]:
            was[key, row] -= 1
        else:
            added[key] += 1
    gone: Counter[int] = Counter()
    for (key, _), count in was.items():
        gone[key] += count
    altered = (added & gone).total()
    return Change(
        of=received.record(opened, before).name,
        added=added.total() - altered,
        gone=gone.total() - altered,
        altered=altered,
    )


def _told(
    records: Iterator[Record], keys: Mapping[str, tuple[str, ...]], schools: tuple[str, ...]
) -> Iterator[tuple[int, int]]:
    """Which row each is, and what it says; of these schools only, where a row is of one."""
    for record in records:
        values = record.values
        school = values.get("laestab")
        if schools and school and school not in schools:
            continue
        names = keys.get(record.table) or _WHO
        who = tuple(repr(values.get(name)) for name in names)
        yield hash((record.table, who)), hash(repr(sorted(values.items())))


def _which(about: Details) -> Which:
    tables = about.get("tables")
    return (
        about["return_id"],
        about.get("period"),
        about.get("status", Status.UNSTATED.value),
        tuple(tables) if isinstance(tables, list) else (),
    )
