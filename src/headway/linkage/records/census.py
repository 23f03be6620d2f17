"""The school census as records: who was on which roll, and what was said of them that day."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from headway.collections.rows import Record
from headway.linkage.mentions import Mention
from headway.linkage.records.support import said
from headway.linkage.records.taking import Source, Taken
from headway.linkage.tables import LAESTAB, ORIGIN, PUPIL_ID, TERM, YEAR, Values, without_repeats
from headway.store.contracts import Column, ColumnType, TableContract
from headway.vocabulary.codes.school_census import ADOPTED_FROM_CARE
from headway.vocabulary.restrictions import Restriction

_NOT_SAID = "not said, or not a code"
_DAY, _TEXT, _TRUTH, _WHOLE = ColumnType.DAY, ColumnType.TEXT, ColumnType.TRUTH, ColumnType.WHOLE

ENROLMENT = TableContract(
    name="enrolment",
    one_row_per="pupil, census and school",
    grain=("pupil_id", "year", "term", "laestab"),
    columns=(
        PUPIL_ID, YEAR, TERM, LAESTAB,
        Column(name="on_roll", type=_TRUTH, unit="on the roll on census day"),
        Column(name="enrol_status", type=_TEXT, unit="EnrolStatus", null_means=_NOT_SAID),
        Column(name="entry_date", type=_DAY, unit="day", null_means="not said"),
        Column(name="leaving_date", type=_DAY, unit="day", null_means="has not left"),
        Column(name="nc_year", type=_TEXT, unit="NCyearActual", null_means=_NOT_SAID),
        Column(name="part_time", type=_TRUTH, unit="part-time", null_means="not said"),
        *ORIGIN,
    ),
)  # fmt: skip

ABSENCE_TERM = TableContract(
    name="absence_term",
    one_row_per="pupil, school and part of a year",
    grain=("pupil_id", "laestab", "year", "term"),
    columns=(
        PUPIL_ID, LAESTAB, YEAR,
        Column(name="term", type=_TEXT, unit="autumn, spring, summer or summer_2 (second half)"),
        Column(name="sessions_possible", type=_WHOLE, unit="sessions", null_means="not said"),
        Column(name="authorised", type=_WHOLE, unit="sessions", null_means="not said"),
        Column(name="unauthorised", type=_WHOLE, unit="sessions", null_means="not said"),
        *ORIGIN,
    ),
)  # fmt: skip

SUSPENSION = TableContract(
    name="suspension",
    one_row_per="suspension or permanent exclusion",
    grain=("pupil_id", "laestab", "category", "started_on", "number"),
    columns=(
        PUPIL_ID, LAESTAB,
        Column(name="category", type=_TEXT, unit="SUSP, PERM or LNCH", null_means=_NOT_SAID),
        Column(name="started_on", type=_DAY, unit="day"),
        Column(name="number", type=_WHOLE, unit="1, or more where one day has several"),
        YEAR,
        Column(name="term", type=_TEXT, unit="autumn, spring or summer"),
        Column(name="reason", type=_TEXT, unit="codes with spaces", null_means=_NOT_SAID),
        Column(name="sessions", type=_WHOLE, unit="sessions", null_means="not said"),
        *ORIGIN,
    ),
)  # fmt: skip

_STATUSES = ("C", "M", "F", "O", "S", "G")
_APRIL, _SEPTEMBER = 4, 9


def take(taken: Taken, records: Iterator[Record], source: Source) -> None:
    """Take in one census file: the school's word for that term, unless a later file came."""
    submission = source.submission
    laestab = submission.laestab or ""
    if not taken.holds(source, "census", laestab):
        return
    if submission.school_name:
        taken.schools.names.setdefault(laestab, submission.school_name)
    if submission.phase:
        taken.schools.phases.setdefault(laestab, submission.phase)
    places: dict[int, int] = {}
    for record in records:
        number = record.number
        if record.table == "pupil":
            places[number] = _pupil(taken, record, source, laestab)
        elif record.table == "attendance":
            _attendance(taken, record, places[number], source, laestab)
        else:
            _suspension(taken, record, places[number], source, laestab)


def _pupil(taken: Taken, record: Record, source: Source, laestab: str) -> int:
    v: Mapping[str, Any] = record.values
    place = taken.place_of(
        Mention(
            v["upn"], v["former_upn"], v["uln"], None, v["surname"], v["former_surname"],
            v["forename"], v["middle_names"], v["born_on"], v["sex"],
        ),
        source,
    )  # fmt: skip
    on_roll = v["on_roll"]
    origin = (source.sha256, record.number)
    taken.rows["enrolment"].append(
        (place, source.year, source.submission.term, laestab, on_roll, v["enrolment_status"],
         v["entered_on"], v["left_on"], v["year_group"], v["is_part_time"], *origin)
    )  # fmt: skip
    if on_roll:
        seen = taken.mentions.seen[place]
        seen.rolls.add(source.moment)
        if v["post_looked_after"] in ADOPTED_FROM_CARE:
            seen.restrictions.add(Restriction.ADOPTED)
        postcode = v["postcode"]
        if postcode:
            seen.living_at(str(postcode), source.day)
        taken.rows["census"].append(
            (place, source.year, source.submission.term, laestab, v["enrolment_status"],
             v["ethnicity"], v["language"], v["fsm_eligible_on_day"], v["year_group"],
             v["sen_provision"], v["sen_primary_need"], postcode, *origin)
        )  # fmt: skip
        about = (place, source.year, source.submission.term, laestab, v["enrolment_status"])
        for table, row in said(v, about, origin).items():
            taken.rows[table].append(row)
    return place


def _attendance(taken: Taken, record: Record, place: int, source: Source, laestab: str) -> None:
    v: Mapping[str, Any] = record.values
    term = "summer_2" if v["half"] == 2 else v["term"]
    taken.rows["absence_term"].append(
        (place, laestab, v["year"].start, term, v["sessions_possible"],
         v["sessions_authorised"], v["sessions_unauthorised"], source.sha256, record.number)
    )  # fmt: skip


def _suspension(taken: Taken, record: Record, place: int, source: Source, laestab: str) -> None:
    v: Mapping[str, Any] = record.values
    day = v["started_on"]
    # The Easter holiday parts spring from summer: by April's end it has always been.
    term = "autumn" if day.month >= _SEPTEMBER else "spring" if day.month <= _APRIL else "summer"
    year = day.year if day.month >= _SEPTEMBER else day.year - 1
    reasons = " ".join(v["reasons"]) if v["reasons"] else None
    taken.rows["suspension"].append(
        (place, laestab, v["category"], day, year, term, reasons, v["sessions"],
         source.sha256, record.number)
    )  # fmt: skip


def enrolments(rows: list[Values]) -> list[Values]:
    """One row per pupil, census and school: on the roll rather than just left."""
    return without_repeats(sorted(rows, key=lambda row: not row[4]), 4)


def absences(rows: list[Values]) -> list[Values]:
    """One row per pupil, school and part of a year: what two stays at it had, together.

    Source: DfE counts sessions by pupil and school (National Pupil Database, absence).
    """
    found: dict[Values, list[Values]] = {}
    for row in rows:
        found.setdefault(row[:4], []).append(row)
    return [
        alike[0] if len(alike) == 1 else _together(without_repeats(alike, 7))
        for alike in found.values()
    ]


def _together(stays: list[Values]) -> Values:
    told = zip(*(row[4:7] for row in stays), strict=True)
    sums = (None if None in values else sum(values) for values in told)
    return (*stays[0][:4], *sums, *stays[0][7:])


def suspensions(rows: list[Values]) -> list[Values]:
    """One row per event, however many files tell of it: two of one day in one file are two."""
    told: Counter[Values] = Counter()
    numbered = []
    for row in rows:
        event, submission_id = row[:4], row[-2]
        told[*event, submission_id] += 1
        numbered.append((*event, told[*event, submission_id], *row[4:]))
    return without_repeats(numbered, 5)


def main_first(rows: list[Values]) -> list[Values]:
    """Of each pupil and census one row: of the main registration, where there are two."""
    order = {status: place for place, status in enumerate(_STATUSES)}
    ranked = sorted(rows, key=lambda row: (order.get(row[4], len(order)), row[3], row[-2], row[-1]))
    return without_repeats(ranked, 3)
