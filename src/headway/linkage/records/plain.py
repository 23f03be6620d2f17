"""Returns whose rows become rows of a record table as they stand: one row in, one row out.

Such a table begins with the child (where the rows are of children), the academic year and the
day of which the file speaks, then what stood in the row, then the file and its row.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from headway.collections.rows import Record
from headway.linkage.mentions import Mention
from headway.linkage.records.taking import Source, Taken
from headway.linkage.tables import ORIGIN, PUPIL_ID, YEAR, Values
from headway.store.contracts import Column, ColumnType, TableContract
from headway.vocabulary.restrictions import restriction_of
from headway.vocabulary.years import academic_year_of

Take = Callable[[Taken, Iterator[Record], Source], None]

AS_AT = Column(name="as_at", type=ColumnType.DAY, unit="day of which the file speaks")
_WHO = ("upn", "uln", "surname", "forename", "born_on", "sex")
_SEXES = {"1": "M", "2": "F", "U": None, "W": None}


@dataclass(frozen=True, kw_only=True, slots=True)
class Plain:
    """One table of a return and the record table that its rows go to.

    ``fields`` gives each column and the layout's field that it holds. ``every_day`` is a table
    of which each day's file counts. ``spoken_of`` names fields that say what a row is of: for
    that the file received last holds. Of any other table it holds for the year of its day.
    """

    return_id: str
    table: str
    one_row_per: str
    fields: tuple[tuple[Column, str], ...]
    name: str = ""
    of_children: bool = True
    every_day: bool = False
    spoken_of: tuple[str, ...] = ()

    @property
    def contract(self) -> TableContract:
        """What the record table promises."""
        first = (PUPIL_ID,) if self.of_children else ()
        return TableContract(
            name=self.name or self.table,
            one_row_per=f"{self.one_row_per}: a row of the file",
            grain=("submission_id", "row_number"),
            columns=(*first, YEAR, AS_AT, *(column for column, _ in self.fields), *ORIGIN),
        )


def column(name: str, type_: ColumnType, unit: str, null_means: str = "not said") -> Column:
    """A column of a record table; a null is what the row did not say, unless told otherwise."""
    return Column(name=name, type=type_, unit=unit, null_means=null_means)


def takers(tables: Iterable[Plain]) -> dict[str, Take]:
    """What takes in each return that the tables are of."""
    by_return: defaultdict[str, dict[str, Plain]] = defaultdict(dict)
    for each in tables:
        by_return[each.return_id][each.table] = each
    return {return_id: _taker(of_return) for return_id, of_return in by_return.items()}


def _taker(tables: Mapping[str, Plain]) -> Take:
    def take(taken: Taken, records: Iterator[Record], source: Source) -> None:
        for record in records:
            each = tables[record.table]
            row = row_of(record, each.fields, source)
            if not taken.holds_for(source, record.table, *_spoken_of(each, record, row)):
                continue
            if each.of_children:
                row = (whose(taken, record.values, source), *row)
            taken.rows[each.name or each.table].append(row)

    return take


def _spoken_of(each: Plain, record: Record, row: Values) -> Values:
    if each.spoken_of:
        return tuple(record.values[name] for name in each.spoken_of)
    year, day = row[:2]
    return (day,) if each.every_day else (year,)


def row_of(record: Record, fields: Iterable[tuple[Column, str]], source: Source) -> Values:
    """The year, the day, what stood in the row, and where it is from.

    A file that says no day, as a register does not, speaks of the day it was received.
    """
    v: Mapping[str, Any] = record.values
    day = source.submission.reference_on or source.received_on
    told = (plain(v.get(field)) for _, field in fields)
    return (academic_year_of(day).start, day, *told, source.sha256, record.number)


def whose(taken: Taken, v: Mapping[str, Any], source: Source) -> int:
    """The place of the mention in a row; where the child lived is noted with it."""
    said = {name: v.get(name) for name in _WHO}
    said["sex"] = _SEXES.get(str(said["sex"]), said["sex"])
    place = taken.place_of(Mention(care_number=v.get("child"), **said), source)
    if v.get("restriction"):
        taken.mentions.seen[place].restrictions.add(restriction_of(str(v["restriction"])))
    home = v.get("postcode")
    if home and source.day > date.min:
        taken.mentions.seen[place].living_at(str(home), source.day)
    return place


def plain(value: object) -> object:
    """A value as a column holds it: a decimal number as one, several codes with spaces."""
    if isinstance(value, Decimal):
        return float(value)
    return " ".join(value) if isinstance(value, list) else value
