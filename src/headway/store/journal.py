"""The journal: what was done, by whom, to whose record; it only ever grows.

Each entry is sealed together with the seal of the one before, under the workspace's key, so
that an entry cannot be altered, removed or slipped in without breaking the chain. A child
stands in it only as a keyed hash. An end cut off is seen by comparing with a seal that was
kept elsewhere (``last_seal``).
"""

import hmac
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from headway.errors import OurMistake, WorkspaceUnusable
from headway.store.engine import query
from headway.store.event_types import EventType
from headway.store.keys import Use
from headway.store.workspace import Workspace

Details = Mapping[str, str | int | float | bool | list[str] | list[int] | None]
"""What an entry adds: never a name, number, birth date or postcode of a child."""

_SQL = Path(__file__).parent / "sql"
_SECONDS_TO_WAIT = 30
_NO_ENTRY_BEFORE = "0" * 64


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One thing that happened. ``at`` is in UTC; ``subject`` is null where it is no child's."""

    number: int
    at: datetime
    event: EventType
    actor: str
    subject: str | None
    details: Details


@dataclass(frozen=True, kw_only=True, slots=True)
class NewEntry:
    """An entry about to be written."""

    event: EventType
    actor: str
    subject: str | None = None
    details: Details


@dataclass(frozen=True, kw_only=True, slots=True)
class BrokenPlace:
    """The first entry whose seal does not hold, and what is wrong with it."""

    number: int
    what: str


class Journal:
    """One workspace's journal. Any number of threads and processes may write to it."""

    def __init__(self, workspace: Workspace) -> None:
        """Open the journal, making it where there is none yet."""
        self._path = workspace.journal
        self._chain_key = workspace.key.derived(Use.JOURNAL)
        self._subject_key = workspace.key.derived(Use.SUBJECT)
        with self._connected() as database:
            database.executescript(_text("journal_schema"))

    @contextmanager
    def kept_open(self) -> Iterator[None]:
        """Write many entries, each on the disk as it is written, in a fraction of the time.

        The last connection to close has SQLite put its whole log in order; while this one is
        open, none is the last.
        """
        with self._connected():
            yield

    def subject(self, identifier: str | int) -> str:
        """The keyed hash under which a UPN, a pupil_id or another identifier stands here."""
        return hmac.digest(self._subject_key, str(identifier).encode(), "sha256").hex()

    def append(self, event: EventType, actor: str, subject: str | None, details: Details) -> Entry:
        """Write one entry; it is on the disk when this returns.

        Args:
            event: What happened.
            actor: An account's name, or a job's.
            subject: What ``subject`` gave for the child concerned; null where there is none.
            details: Never a name, number, birth date or postcode of a child.
        """
        new = NewEntry(event=event, actor=actor, subject=subject, details=details)
        return self.append_all([new])[0]

    def append_all(self, entries: Iterable[NewEntry]) -> list[Entry]:
        """Write several entries, all of them or none."""
        with self._connected() as database, _writing(database):
            last, seal = _last(database)
            written = []
            for number, new in enumerate(entries, last + 1):
                entry, seal = self._added(database, number, new, seal)
                written.append(entry)
            return written

    def entries(self, *, event: EventType | None = None, subject: str | None = None) -> list[Entry]:
        """The entries, in order; of one type, or about one child or a list with that child in it,
        where that is asked for."""
        with self._connected() as database:
            wanted = {"event": event, "subject": subject}
            return [_entry(row) for row in database.execute(_text("journal_entries"), wanted)]

    def newest(self, count: int, *, before: int | None = None) -> list[Entry]:
        """The last entries, newest first; the last before an entry's number where one is given."""
        with self._connected() as database:
            wanted = {"count": count, "before": before}
            return [_entry(row) for row in database.execute(_text("journal_newest"), wanted)]

    def verify(self, *, kept_seal: str | None = None) -> BrokenPlace | None:
        """The first broken place of the chain; null where it holds from end to end.

        Args:
            kept_seal: A seal that was noted elsewhere. Where no entry bears it, the end of
                the journal has been cut off.
        """
        number, before, met = 0, _NO_ENTRY_BEFORE, kept_seal is None
        everything = {"event": None, "subject": None}
        with self._connected() as database:
            for row in database.execute(_text("journal_entries"), everything):
                number += 1
                *said, previous, seal = row
                if said[0] != number:
                    return BrokenPlace(number=number, what="an entry is missing")
                if previous != before:
                    return BrokenPlace(number=number, what="the entry before it was changed")
                if not hmac.compare_digest(seal, self._seal(said, previous)):
                    return BrokenPlace(number=number, what="the entry was changed")
                before, met = seal, met or seal == kept_seal
        return None if met else BrokenPlace(number=number + 1, what="later entries are missing")

    def last_seal(self) -> str:
        """The seal of the last entry, to be kept elsewhere; zeros where there is none."""
        with self._connected() as database:
            return _last(database)[1]

    def unfinished_jobs(self) -> list[Entry]:
        """The beginnings of job runs that have not ended: still going, or killed."""
        with self._connected() as database:
            return [_entry(row) for row in database.execute(_text("journal_unfinished"))]

    def pupil_ids(self) -> dict[str, int]:
        """The register: the pupil_id of each identifier, by the identifier's keyed hash."""
        with self._connected() as database:
            return dict(database.execute(_text("journal_pupil_ids")).fetchall())

    def _added(
        self, database: sqlite3.Connection, number: int, new: NewEntry, previous: str
    ) -> tuple[Entry, str]:
        """Write one entry after the one with the seal ``previous``; gives its own seal too."""
        at = datetime.now(UTC).isoformat(timespec="milliseconds")
        details = json.dumps(new.details, sort_keys=True, ensure_ascii=False)
        said = [number, at, new.event.value, new.actor, new.subject, details]
        seal = self._seal(said, previous)
        names = ("number", "at", "event", "actor", "subject", "details", "previous", "seal")
        bound = dict(zip(names, [*said, previous, seal], strict=True))
        database.execute(_text("journal_append"), bound)
        return _entry(tuple(said)), seal

    def _seal(self, said: list[object], previous: str) -> str:
        text = json.dumps([*said, previous], ensure_ascii=False)
        return hmac.digest(self._chain_key, text.encode(), "sha256").hex()

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        try:
            database = sqlite3.connect(self._path, timeout=_SECONDS_TO_WAIT, isolation_level=None)
            try:
                database.execute("PRAGMA journal_mode = WAL")
                database.execute("PRAGMA synchronous = FULL")
                yield database
            finally:
                database.close()
        except sqlite3.IntegrityError as error:
            raise OurMistake(f"The journal refused an entry: {error}.") from error
        except sqlite3.DatabaseError as error:
            raise WorkspaceUnusable(
                f"The journal {self._path} cannot be used ({error}); "
                "restore it from a backup if this does not pass."
            ) from error


@cache
def _text(name: str) -> str:
    return query(_SQL, name)


@contextmanager
def _writing(database: sqlite3.Connection) -> Iterator[None]:
    # Immediate: two writers that both read the last seal first would fork the chain.
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")


def _last(database: sqlite3.Connection) -> tuple[int, str]:
    row = database.execute(_text("journal_last")).fetchone()
    return (row[0], row[1]) if row else (0, _NO_ENTRY_BEFORE)


def _entry(row: tuple[object, ...]) -> Entry:
    number, at, event, actor, subject, details, *_ = row
    return Entry(
        number=int(str(number)),
        at=datetime.fromisoformat(str(at)),
        event=EventType(str(event)),
        actor=str(actor),
        subject=None if subject is None else str(subject),
        details=json.loads(str(details)),
    )
