"""Common transfer files as records: results that came with a child from another school."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from headway.collections.rows import Record
from headway.linkage.mentions import Mention
from headway.linkage.records.taking import Source, Taken
from headway.linkage.tables import ORIGIN, PUPIL_ID, Values, without_repeats
from headway.store.contracts import Column, ColumnType, TableContract

_TEXT = ColumnType.TEXT


def _kept(name: str) -> Column:
    return Column(name=name, type=_TEXT, unit="as it stands in the file, empty where not said")


TRANSFERRED_RESULT = TableContract(
    name="transferred_result",
    one_row_per="pupil and result, as the file received last has it",
    grain=("pupil_id", "year", "stage", "subject", "method", "component", "qualifier", "number"),
    columns=(
        PUPIL_ID,
        Column(name="year", type=ColumnType.WHOLE, unit="academic year, by the year it starts"),
        _kept("stage"), _kept("subject"), _kept("method"), _kept("component"),
        _kept("qualifier"),
        Column(name="number", type=ColumnType.WHOLE, unit="1, or more where a file has several"),
        _kept("result"),
        *ORIGIN,
    ),
)  # fmt: skip

_NAMED = ("stage", "subject", "method", "component", "qualifier")


def take(taken: Taken, records: Iterator[Record], source: Source) -> None:
    """Take in one file. All of them count: each is of other children, or of another time."""
    places: dict[int, int] = {}
    told: Counter[Values] = Counter()
    for record in records:
        v: Mapping[str, Any] = record.values
        if record.table == "pupil":
            places[record.number] = taken.place_of(
                Mention(
                    upn=v["upn"],
                    surname=v["surname"],
                    forename=v["forename"],
                    born_on=v["born_on"],
                    sex=v["sex"],
                ),
                source,
            )
        elif v["year"]:
            # A file writes the year in which the academic year ends.
            which = (places[record.number], v["year"] - 1, *(v[name] or "" for name in _NAMED))
            told[which] += 1
            taken.rows["transferred_result"].append(
                (*which, told[which], v["result"], source.sha256, record.number)
            )


def results(rows: list[Values]) -> list[Values]:
    """One row per result, however many files bring it: of the file that was received last."""
    return without_repeats(rows, 8)
