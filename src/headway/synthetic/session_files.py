"""Write the registers of the last academic year: a file per week, a row per pupil and school.

What a pupil missed by the school census is spread over the sessions of each part of the year,
so that the weeks come to the terms.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache, partial
from random import Random

from headway.collections.returns.attendance.layout import SESSIONS as COLUMNS
from headway.collections.returns.attendance.layout import WEEK
from headway.synthetic.borough import Borough, Size
from headway.synthetic.people import Child, Enrolment
from headway.synthetic.result_files import Row, table_text
from headway.synthetic.schools import LA_CODE, Phase, School
from headway.synthetic.terms import PARTS, SESSIONS, bounds
from headway.vocabulary.years import AcademicYear

Text = Callable[[], str | None]

_CLOSED, _BLANK, _ELSEWHERE = "#", "-", "D"
_HALF_TERMS = {"autumn": (10, 27), "spring": (2, 16)}
_WEEKS = {Size.SMALL: 6}
"""How many weeks are written, where not all are."""


def session_files(borough: Borough) -> Iterator[tuple[tuple[date, str], str, Text]]:
    """Each week's file: the day it arrives, its name, and how to make its text.

    Of the small and the demonstration authority the registers of one primary school and one
    secondary school are written; of the full one all.
    """
    year = borough.last
    schools = [s for s in borough.schools if s.phase in (Phase.PRIMARY, Phase.SECONDARY)]
    if borough.size is not Size.FULL:
        schools = [next(s for s in schools if s.phase is phase)
                   for phase in (Phase.PRIMARY, Phase.SECONDARY)]  # fmt: skip
    registers = _Registers(borough, schools, year)
    label = AcademicYear(year).label.replace("/", "-")
    for monday in mondays(year)[: _WEEKS.get(borough.size)]:
        yield (
            (monday + timedelta(days=4), "attendance"),
            f"attendance/{label}/attendance_{monday}.csv",
            partial(registers.week, monday),
        )


class _Registers:
    """The registers of a year, made pupil by pupil when the first week is asked for."""

    def __init__(self, borough: Borough, schools: list[School], year: int) -> None:
        self._borough, self._year = borough, year
        self._schools = {school.urn for school in schools}
        self._marks: list[tuple[Child, Enrolment, dict[str, str]]] | None = None

    def week(self, monday: date) -> str | None:
        """The file of the week; null where no pupil has a session in it."""
        rows = [row for each in self._all() if (row := _row(each, monday, self._year))]
        rows.sort(key=lambda row: (str(row["laestab"]), str(row["upn"])))
        return table_text(WEEK.columns, rows) if rows else None

    def _all(self) -> list[tuple[Child, Enrolment, dict[str, str]]]:
        if self._marks is None:
            self._marks = [
                (child, enrolment, marks)
                for child in self._borough.children
                for enrolment in child.enrolments
                if enrolment.school.urn in self._schools and (marks := self._of(child, enrolment))
            ]
        return self._marks

    def _of(self, child: Child, enrolment: Enrolment) -> dict[str, str]:
        chance = Random(f"{self._borough.seed}:sessions:{child.number}:{enrolment.started_on}")
        return {
            part: marks_of(enrolment, self._year, part, chance)
            for part in PARTS
            if (self._year, part) in enrolment.attendance
        }


def marks_of(enrolment: Enrolment, year: int, part: str, chance: Random) -> str:
    """One character for each session of the part's calendar."""
    told = enrolment.attendance[year, part]
    marks: list[str] = []
    open_places: list[int] = []
    for place, (day, is_open) in enumerate(calendar(year, part)):
        if not enrolment.on_roll(day):
            marks.append(_BLANK)
        elif is_open:
            marks.append("/\\"[place % 2])
            open_places.append(place)
        else:
            marks.append(_CLOSED)
    for place in open_places[told.possible :]:
        marks[place] = _ELSEWHERE
    free = open_places[: told.possible]
    for code, count in told.reasons:
        start = chance.randrange(len(free)) if free else 0
        chosen = [free[(start + step) % len(free)] for step in range(min(count, len(free)))]
        for place in chosen:
            marks[place] = code
        taken = set(chosen)
        free = [place for place in free if place not in taken]
    return "".join(marks)


@cache
def calendar(year: int, part: str) -> tuple[tuple[date, bool], ...]:
    """Every session on a weekday of the part, but for half-term: its day, and if school is open.

    As many are open as the school census counts; a part that is too short begins earlier.
    """
    begins, ends = bounds(year, part)
    while True:
        days = [
            day
            for offset in range((ends - begins).days + 1)
            if (day := begins + timedelta(days=offset)).weekday() < 5
            and not _is_half_term(year, part, day)
        ]
        if len(days) * 2 >= SESSIONS[part]:
            break
        begins -= timedelta(days=1)
    sessions = [day for day in days for _ in range(2)]
    return tuple((day, place < SESSIONS[part]) for place, day in enumerate(sessions))


def _is_half_term(year: int, part: str, day: date) -> bool:
    if part not in _HALF_TERMS:
        return False
    month, of_month = _HALF_TERMS[part]
    within = date(year if month > 8 else year + 1, month, of_month)
    monday = within - timedelta(days=within.weekday())
    return monday <= day < monday + timedelta(days=7)


def mondays(year: int) -> list[date]:
    """The first day of every week of the year that has a session."""
    days = (day for part in PARTS for day, _ in calendar(year, part))
    return sorted({day - timedelta(days=day.weekday()) for day in days})


def _row(marked: tuple[Child, Enrolment, dict[str, str]], monday: date, year: int) -> Row | None:
    child, enrolment, parts = marked
    row: Row = {}
    for part, marks in parts.items():
        first = _first_place(year, part, monday)
        if first is None:
            continue
        for place in range(first, min(first + 10, len(marks))):
            day, _ = calendar(year, part)[place]
            if day - monday >= timedelta(days=5):
                break
            if marks[place] != _BLANK:
                row[COLUMNS[day.weekday() * 2 + place % 2]] = marks[place]
    if not row:
        return None
    return {
        "local_authority": LA_CODE, "laestab": enrolment.school.laestab,
        "week_starting": monday, "upn": child.upn_on(monday + timedelta(days=4)), **row,
    }  # fmt: skip


@cache
def _first_place(year: int, part: str, monday: date) -> int | None:
    """The place of the week's first session in the part's calendar; null where it has none."""
    return next(
        (
            place
            for place, (day, _) in enumerate(calendar(year, part))
            if timedelta(0) <= day - monday < timedelta(days=5)
        ),
        None,
    )
