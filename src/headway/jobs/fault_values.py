"""What stands in a faulty field, read from the received file again: never kept, never personal."""

from contextlib import suppress

from headway.collections.companions import YEAR
from headway.collections.mapping.map_file import maps_in
from headway.collections.reading import open_return
from headway.errors import FileRefused
from headway.store import received
from headway.store.journal import Details
from headway.store.workspace import Workspace

Place = tuple[str, int, str]
"""Table, row number and field."""
LONGEST = 20
"""Characters: what is longer is no code, number or day, and may be anything about a child."""


def values_at(
    opened: Workspace, digest: str, about: Details, wanted: set[Place]
) -> dict[Place, str]:
    """The texts at those places of a received file, of which ``about`` is the journal's entry.

    A place is missing where its field is personal, where it is blank, where the text is too long
    to be harmless, and where several rows nested in one child cannot be told apart.
    """
    found: dict[Place, str] = {}
    seen: set[Place] = set()
    year = about.get("year")
    known = {YEAR: frozenset({str(year)})} if year is not None else {}
    with suppress(FileRefused):
        reading = open_return(
            received.open_plain(opened, digest),
            name=f"{digest[:12]}…",
            la_code=opened.settings.la_code,
            known=known,
            maps=maps_in(opened.mappings),
        )
        tables = {table.name: table for table in reading.found.layout.tables}
        harmless = {
            (name, field.name)
            for name, table in tables.items()
            for field in table.fields
            if not field.personal
        }
        rows = {(table, row) for table, row, _ in wanted}
        for row in reading.rows():
            if (row.table, row.number) not in rows:
                continue
            for name, text in row.values.items():
                place = (row.table, row.number, name)
                if place in seen:
                    found.pop(place, None)
                elif place in wanted and (row.table, name) in harmless and text:
                    found[place] = text if len(text) <= LONGEST else "(too long to show)"
                seen.add(place)
    return found
