"""Proposing a column map for an authority's own file, and writing it for a person to see to."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from headway.access.permissions import Permission
from headway.collections.csv_rows import headers_of, lines_of
from headway.collections.mapping.map_file import written
from headway.collections.mapping.proposal import Proposal, code_values, masked, propose
from headway.collections.opening.arrivals import Arrival
from headway.collections.opening.plain import plain_texts
from headway.collections.registry import RETURNS
from headway.errors import FileRefused, UnknownName
from headway.jobs.workspaces import at_the_keyboard
from headway.store.workspace import open_workspace

_LOOKED_AT = 1000
"""Rows that are looked at."""
SHOWN = 5
"""Rows that are shown, with every value masked."""


@dataclass(frozen=True, kw_only=True, slots=True)
class MappedColumn:
    """One column of the file, or one that the layout lacks (``theirs`` empty). ``ours`` is empty
    for a column that is not used. ``samples`` are the first rows' values, masked."""

    theirs: str
    ours: str
    why: str
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ProposedMap:
    """A map that was written. ``missing`` are columns that must be added before it can be used."""

    path: Path
    return_name: str
    table: str
    columns: tuple[MappedColumn, ...]
    missing: tuple[str, ...]


def propose_map(
    folder: Path, file: Path, *, to: str | None = None, name: str | None = None
) -> ProposedMap:
    """Propose how a file's columns become a published layout's, and write the map.

    Args:
        folder: The workspace, into whose folder of mappings it is written.
        file: An export: CSV or a workbook.
        to: The return to map it to; the one that fits best if null.
        name: What to call the map; the return's and table's names if null.

    Raises:
        NotPermitted: The person at the keyboard may not load files.
        UnknownName: No return is called that.
        FileRefused: The file cannot be read or fits nothing, or there is such a map already.
    """
    opened = open_workspace(folder)
    actor = at_the_keyboard(opened)
    actor.must(Permission.FILE_LOAD)
    if to is not None and to not in RETURNS:
        raise UnknownName("return", to, sorted(RETURNS))
    header, rows, proposal = _best(file, [to] if to else None)
    places = {theirs: header.index(theirs) for theirs in header}
    la_code = [each.path for each in proposal.missing if each.name == "la_code"]
    missing = [each.path for each in proposal.missing if each.name != "la_code"]
    values = {
        match.ours.path: found
        for match in proposal.matches
        if (found := code_values(match, (row[places[match.theirs]] for row in rows)))
    }
    text = written(
        proposal.return_id,
        proposal.table.name,
        {match.ours.path: match.theirs for match in proposal.matches},
        constants=dict.fromkeys(la_code, opened.settings.la_code),
        values=values,
        missing=missing,
        unused=proposal.unused,
    )
    path = opened.mappings / f"{name or f'{proposal.return_id}-{proposal.table.name}'}.toml"
    if path.parent != opened.mappings:
        raise FileRefused("A column map is named by a word or two, without a folder; say --name.")
    with opened.writing():
        opened.mappings.mkdir(exist_ok=True)
        try:
            with path.open("x", encoding="utf-8") as out:
                out.write(text)
        except FileExistsError:
            raise FileRefused(
                f"There is a column map {path.name} already; change or delete it, or say --name."
            ) from None
    return ProposedMap(
        path=path,
        return_name=RETURNS[proposal.return_id].name,
        table=proposal.table.name,
        columns=tuple(_columns(header, rows, proposal, set(la_code))),
        missing=tuple(missing),
    )


def _best(
    file: Path, return_ids: Sequence[str] | None
) -> tuple[list[str], list[list[str]], Proposal]:
    """The header, some rows, and the best map, of whichever sheet and delimiter fits best."""
    found: list[tuple[list[str], list[list[str]], Proposal]] = []
    for header, rows in _tables(file):
        proposal = propose(header, rows, return_ids)
        if proposal is not None:
            found.append((header, rows, proposal))
    if not found:
        raise FileRefused(
            f"No column of the file {file.name} is like one of a layout; the reference of returns "
            "lists what each has."
        )
    return max(found, key=lambda each: len(each[2].matches))


def _tables(file: Path) -> Iterator[tuple[list[str], list[list[str]]]]:
    try:
        with Arrival(path=file).opened() as stream:
            for plain in plain_texts(stream, file.name):
                lines = lines_of(plain.stream, file.name)
                text = [line for line in islice(lines, _LOOKED_AT) if line.strip()]
                for delimiter, header in headers_of(plain.head):
                    cells = csv.reader(text[1:], delimiter=delimiter)
                    yield header, [row for row in cells if len(row) == len(header)]
    except csv.Error:
        raise FileRefused(f"The file {file.name} is not a CSV file or a workbook.") from None
    except OSError as error:
        raise FileRefused(f"The file {file.name} cannot be read: {error.strerror}.") from None


def _columns(
    header: Sequence[str], rows: Sequence[Sequence[str]], proposal: Proposal, constant: set[str]
) -> Iterator[MappedColumn]:
    matches = {match.theirs: match for match in proposal.matches}
    for place, theirs in enumerate(header):
        match = matches.get(theirs)
        yield MappedColumn(
            theirs=theirs,
            ours=match.ours.path if match else "",
            why=match.why if match else "not used",
            samples=tuple(masked(row[place]) for row in rows[:SHOWN]),
        )
    for field in proposal.missing:
        why = "this authority's, in every row" if field.path in constant else "missing: add it"
        yield MappedColumn(theirs="", ours=field.path, why=why)
