"""The looked-after children return as records: episodes, and who was in care on 31 March."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from headway.collections.rows import Record
from headway.linkage.mentions import Mention
from headway.linkage.records.care_tables import CARE_TABLES
from headway.linkage.records.taking import Source, Taken
from headway.linkage.tables import ORIGIN, PUPIL_ID, Values, without_repeats
from headway.store.contracts import Column, ColumnType, TableContract
from headway.vocabulary.codes.looked_after import ADOPTED, SHORT_BREAKS
from headway.vocabulary.years import FinancialYear

_YEAR = Column(name="year", type=ColumnType.WHOLE, unit="year to 31 March, by when it starts")
_DAY, _TEXT, _TRUTH = ColumnType.DAY, ColumnType.TEXT, ColumnType.TRUTH


def _code(name: str, unit: str, null_means: str = "not said, or not a code") -> Column:
    return Column(name=name, type=_TEXT, unit=unit, null_means=null_means)


CARE_EPISODE = TableContract(
    name="care_episode",
    one_row_per="episode of care",
    grain=("pupil_id", "started_on", "reason_started"),
    columns=(
        PUPIL_ID,
        Column(name="started_on", type=_DAY, unit="day"),
        _code("reason_started", "RNE"),
        Column(name="ended_on", type=_DAY, unit="day", null_means="open at the last 31 March"),
        _code("legal_status", "LS"),
        _code("category_of_need", "CIN"),
        _code("placement", "PLACE"),
        _code("placement_provider", "PLACE_PROVIDER"),
        _code("reason_ceased", "REC", "still open, or not said"),
        _YEAR,
        *ORIGIN,
    ),
)

IN_CARE = TableContract(
    name="in_care",
    one_row_per="pupil and financial year of the return",
    grain=("pupil_id", "year"),
    columns=(
        PUPIL_ID,
        _YEAR,
        Column(name="looked_after", type=_TRUTH, unit="looked after on 31 March"),
        Column(name="continuously_12_months", type=_TRUTH, unit="and for the 12 months before"),
        *ORIGIN,
    ),
)

_SEX = {"1": "M", "2": "F", "M": "M", "F": "F"}


def take(taken: Taken, records: Iterator[Record], source: Source) -> None:
    """Take in one of the return's files. All headers count: none says for which year it is."""
    for record in records:
        v: Mapping[str, Any] = record.values
        if record.table == "header":
            place = taken.place_of(
                Mention(
                    upn=v["upn"],
                    care_number=str(v["child"]),
                    born_on=v["born_on"],
                    sex=_SEX.get(str(v["sex"])),
                ),
                source,
            )
            taken.rows["care_header"].append(
                (place, v["ethnicity"], v["is_mother"], source.sha256, record.number)
            )
        elif taken.holds(source, record.table, None):
            place = taken.place_of(Mention(care_number=str(v["child"])), source)
            if (table := CARE_TABLES.get(record.table)) is not None:
                row = table.row(place, v, source, record.number)
                taken.rows[table.contract.name].append(row)
                continue
            for home in (v["home_postcode"], v["placement_postcode"]):
                if home:
                    taken.mentions.seen[place].living_at(home, v["started_on"])
            if v["reason_ceased"] in ADOPTED and v["ended_on"]:
                taken.mentions.seen[place].adopted_on = v["ended_on"]
            taken.rows["episode"].append(
                (place, v["started_on"], v["reason_for_new_episode"], v["ended_on"],
                 v["legal_status"], v["category_of_need"], v["placement"],
                 v["placement_provider"], v["reason_ceased"], source.year,
                 source.sha256, record.number)
            )  # fmt: skip


def episodes(rows: list[Values]) -> list[Values]:
    """One row per episode, as the latest year's return has it."""
    return without_repeats(sorted(rows, key=lambda row: -row[9]), 3)


def in_care(rows: list[Values]) -> list[Values]:
    """One row per child in a year's return: whether in care on 31 March, and for how long.

    Looked after for twelve months: without a break since 1 April of the year before. An
    episode may begin on the day the one before ended, or on the next. Short breaks do not
    count.

    Source: DfE, Outcomes for children looked after by local authorities, methodology.
    """
    by_child: dict[tuple[int, int], list[Values]] = {}
    for row in rows:
        by_child.setdefault((row[0], row[9]), []).append(row)
    return [
        (pupil_id, year, *_on_31_march(year, own), *own[0][-2:])
        for (pupil_id, year), own in by_child.items()
    ]


def _on_31_march(year: int, rows: list[Values]) -> tuple[bool, bool]:
    last_day = FinancialYear(year).ends_on
    spells = sorted((row[1], row[3] or date.max) for row in rows if row[4] not in SHORT_BREAKS)
    since = next((start for start, end in reversed(spells) if start <= last_day < end), None)
    if since is None:
        return False, False
    for start, end in reversed(spells):
        if start < since <= end + timedelta(days=1):
            since = start
    return True, since <= date(year, 4, 1)
