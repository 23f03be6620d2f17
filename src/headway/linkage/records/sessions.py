"""Session-level attendance as records: a pupil's week, its codes, and how its sessions count."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from headway.collections.returns.attendance.layout import SESSIONS
from headway.collections.rows import Record
from headway.linkage.mentions import Mention
from headway.linkage.records.taking import Source, Taken
from headway.linkage.tables import LAESTAB, ORIGIN, PUPIL_ID, YEAR, Values
from headway.store.contracts import Column, ColumnType, TableContract
from headway.vocabulary.codes.attendance import SessionClass, counts_as
from headway.vocabulary.years import academic_year_of

_WHOLE = ColumnType.WHOLE
_NOT_MARKED = "-"
_LATE, _PART_TIME = "L", "C2"

ATTENDANCE_WEEK = TableContract(
    name="attendance_week",
    one_row_per="pupil, school and week",
    grain=("pupil_id", "laestab", "week_starting"),
    columns=(
        PUPIL_ID, LAESTAB, YEAR,
        Column(name="week_starting", type=ColumnType.DAY, unit="the Monday"),
        Column(name="marks", type=ColumnType.TEXT, unit="ten codes, Monday morning first; - none"),
        Column(name="possible", type=_WHOLE, unit="sessions the pupil could attend"),
        Column(name="authorised", type=_WHOLE, unit="sessions of authorised absence"),
        Column(name="unauthorised", type=_WHOLE, unit="sessions of unauthorised absence"),
        Column(name="elsewhere", type=_WHOLE, unit="sessions attended elsewhere"),
        Column(name="late", type=_WHOLE, unit="sessions present and late"),
        Column(name="part_time", type=_WHOLE, unit="sessions off by a part-time timetable"),
        *ORIGIN,
    ),
)  # fmt: skip


def take(taken: Taken, records: Iterator[Record], source: Source) -> None:
    """Take in a week, school by school: of two files with a school's week the later holds."""
    for record in records:
        v: Mapping[str, Any] = record.values
        laestab, week = str(v["laestab"]), v["week_starting"]
        if not taken.holds(source, "week", f"{laestab} {week}"):
            continue
        place = taken.place_of(Mention(upn=v["upn"]), source)
        marks = tuple(v[name] or _NOT_MARKED for name in SESSIONS)
        taken.rows["attendance_week"].append(
            (place, laestab, academic_year_of(week).start, week, _as_text(marks),
             *counted(marks), source.sha256, record.number)
        )  # fmt: skip


@cache
def counted(marks: tuple[str, ...]) -> tuple[int, ...]:
    """How a week's sessions count: possible, authorised, unauthorised, elsewhere, late, part-time.

    A session is possible where the pupil could have been in it: dual registration elsewhere,
    closure and whatever else is not possible is left out, and so is what was not marked.
    """
    classes = Counter(counts_as(code) for code in marks if code != _NOT_MARKED)
    present, elsewhere = classes[SessionClass.PRESENT], classes[SessionClass.ELSEWHERE]
    authorised = classes[SessionClass.AUTHORISED]
    unauthorised = classes[SessionClass.UNAUTHORISED]
    possible = present + elsewhere + authorised + unauthorised
    return (
        possible, authorised, unauthorised, elsewhere, marks.count(_LATE),
        marks.count(_PART_TIME),
    )  # fmt: skip


@cache
def _as_text(marks: tuple[str, ...]) -> str:
    """The codes with spaces between them, one text for all the pupils who have the same."""
    return " ".join(marks)


def weeks(rows: list[Values]) -> list[Values]:
    """One row per pupil, school and week: a pupil with two numbers may stand there twice."""
    first: dict[Values, Values] = {}
    for row in rows:
        first.setdefault((row[0], row[1], row[3]), row)
    return list(first.values())
