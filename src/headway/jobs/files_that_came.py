"""What stands in the files and folders that are to be loaded: returns, and what is none."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from headway.collections.mapping.column_map import ColumnMap
from headway.collections.opening.arrivals import Arrival, arrivals
from headway.collections.opening.not_a_return import NotAReturn
from headway.collections.recognise import recognised
from headway.errors import FileRefused


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """One file to read. ``in_several`` is the return of a file whose rows belong to rows of
    another file; empty for any other. Of such files those of a lower ``place`` are read first,
    and an ``is_companion`` is what later ones are read with."""

    arrival: Arrival
    in_several: str = ""
    place: int = 0
    is_companion: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Came:
    """All that came: files to read, names of those that only stood beside returns, and archives
    that were refused whole, with the reason."""

    files: list[Found] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)


def what_came(paths: Sequence[Path], maps: Sequence[ColumnMap]) -> Came:
    """Look at the beginning of every file; folders and archives stand for the returns in them.

    A file that was named is to be read, whatever it is: reading it says what is wrong.
    """
    came = Came()
    for path in paths:
        for file in _files(path):
            try:
                found = arrivals(file)
            except FileRefused as refusal:
                came.refused.append((file.name, str(refusal)))
                continue
            except OSError:
                # Reading it tells why it cannot be read.
                found = [Arrival(path=file)]
            is_named = path == file and len(found) == 1
            for arrival in found:
                _look(arrival, came, maps, is_named=is_named)
    return came


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    yield from sorted(each for each in path.rglob("*") if each.is_file())


def _look(arrival: Arrival, came: Came, maps: Sequence[ColumnMap], *, is_named: bool) -> None:
    try:
        with arrival.opened() as stream:
            told = recognised(stream, arrival.name, maps)
    except NotAReturn:
        if is_named:
            came.files.append(Found(arrival=arrival))
        else:
            came.passed_over.append(arrival.name)
        return
    except (OSError, FileRefused):
        came.files.append(Found(arrival=arrival))
        return
    found = told.found
    tables = found.recognise(told.plain.head)
    parents = {found.layout.table(name).parent for name in tables}
    others = (table.name for table in found.layout.tables if table.name not in tables)
    in_several = found.return_id if parents.intersection(others) else ""
    places = [place for place, each in enumerate(found.layout.tables) if each.name in tables]
    came.files.append(
        Found(
            arrival=arrival,
            in_several=in_several,
            place=min(places, default=0),
            is_companion=not set(found.companions).isdisjoint(tables),
        )
    )
