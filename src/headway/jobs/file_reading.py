"""Reading one return file whole, in whichever process: what loading then keeps of it."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from hashlib import sha256

from headway.collections.mapping.column_map import ColumnMap
from headway.collections.opening.arrivals import Arrival
from headway.collections.opening.pieces import AHEAD
from headway.collections.reading import Tally, open_return
from headway.collections.record_tables import packed
from headway.collections.submission import Submission
from headway.errors import FileRefused
from headway.store.fault_lists import Entry
from headway.vocabulary.figures import Status

Keys = Mapping[str, frozenset[str]]
"""By table, the keys of a file's rows, which the rows of its companion point to."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Companions:
    """The files that another is read with: the sha256 of each, and their keys together."""

    digests: tuple[str, ...] = ()
    keys: Keys = field(default_factory=dict)

    def and_also(self, digest: str, keys: Keys) -> "Companions":
        """These and one more."""
        together = {
            table: self.keys.get(table, frozenset()) | keys.get(table, frozenset())
            for table in (*self.keys, *keys)
        }
        return Companions(digests=(*self.digests, digest), keys=together)


ALONE = Companions()


@dataclass(frozen=True, kw_only=True, slots=True)
class FileToRead:
    """A file, the authority it must be of, and its companions.

    ``known`` holds the sha256 of each file that need not be read, having come before.
    """

    arrival: Arrival
    la_code: str
    known: frozenset[str]
    companions: Companions = ALONE
    maps: tuple[ColumnMap, ...] = ()
    status: Status = Status.UNSTATED


@dataclass(frozen=True, kw_only=True, slots=True)
class FileRead:
    """What a file was read as: its records packed, its faults one tuple each. ``read_with`` holds
    the sha256 of each companion: read again with the same ones, it comes out the same."""

    read_with: tuple[str, ...]
    submission: Submission
    tally: Tally
    faults: list[Entry]
    keys: Keys
    records: bytes
    said: tuple[str, ...]
    column_map: str
    schools: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What came of a file: it was read, or it is known (both null), or it is refused."""

    digest: str = ""
    read: FileRead | None = None
    refusal: str = ""


def read_file(file: FileToRead) -> Outcome:
    """Read, check and type a file, unless it is known."""
    try:
        return _read(file)
    except FileRefused as refusal:
        return Outcome(refusal=str(refusal))
    except OSError as error:
        return Outcome(refusal=f"The file {file.arrival.name} cannot be read: {error.strerror}.")


def _read(file: FileToRead) -> Outcome:
    digest = _digest(file.arrival)
    if digest in file.known:
        return Outcome(digest=digest)
    with file.arrival.opened() as stream:
        reading = open_return(
            stream,
            name=file.arrival.name,
            la_code=file.la_code,
            known=file.companions.keys,
            maps=file.maps,
            status=file.status,
        )
        records = packed(reading.submission, reading.records())
    read = FileRead(
        read_with=file.companions.digests,
        submission=reading.submission,
        tally=reading.tally,
        faults=[astuple(fault) for fault in reading.faults],
        keys=reading.keys,
        records=records,
        said=reading.said,
        schools=tuple(sorted(reading.schools)),
        column_map=reading.through.digest if reading.through else "",
    )
    return Outcome(digest=digest, read=read)


def _digest(arrival: Arrival) -> str:
    seen = sha256()
    with arrival.opened() as stream:
        while piece := stream.read(AHEAD):
            seen.update(piece)
    return seen.hexdigest()
