"""Which person a row is of: a reference made of the person, passed on from table to table."""

from hashlib import blake2b

from headway.collections.checks import Context
from headway.collections.returns.sen2.layout import HEADER, OF_PERSONS, PERSON
from headway.collections.rows import Row, Text
from headway.collections.typed import as_day

_MADE_OF = ("upn", "uln", "surname", "forename")
_PARENT = {table.name: table.parent for table in OF_PERSONS}


def reference(values: Text) -> str:
    """The same for the same person in any file; it gives nobody away."""
    parts = [(values.get(name) or "").strip().lower() for name in _MADE_OF]
    born = values.get("born_on") or ""
    text = "|".join([*parts, str(as_day(born) or born)])
    return f"sen2 {blake2b(text.encode(), digest_size=8).hexdigest()}"


def tell(row: Row, context: Context) -> Row:
    """The row of a CSV file with its person's reference, which is told to the files to come."""
    if row.table == HEADER.name or row.values.get("person"):
        return row
    if row.table == PERSON.name:
        found: str | None = reference(row.values)
    else:
        told = context.told(f"{_PARENT[row.table]}.person") or {}
        found = told.get(row.values.get("of") or "")
    context.may_be_asked(f"{row.table}.person")
    own = row.values.get("id")
    if own and found:
        context.tell(f"{row.table}.person", own, found)
    return row._replace(values={**row.values, "person": found})


def named(row: Row, person: str, place: str, of: str | None = None) -> Row:
    """The row of an XML file with references, and numbers in place of those that COLLECT gives."""
    nested = tuple(
        named(each, person, f"{place}.{number}", place)
        for number, each in enumerate(row.nested, start=1)
    )
    values = {**row.values, "person": person, "id": place, "of": of}
    return row._replace(values=values, nested=nested)
