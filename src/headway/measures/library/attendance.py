"""Absence: one row per enrolment and academic year (``facts/attendance.sql``)."""

from dataclasses import replace

from headway.benchmarks.series import Unit
from headway.measures.definition import (
    Absent,
    Edition,
    LeftOut,
    Measure,
    Published,
    Rate,
    Share,
    Years,
)
from headway.measures.expressions import Expression
from headway.vocabulary.figures import Polarity
from headway.vocabulary.years import AcademicYear

_SOURCE = "DfE, A guide to absence statistics"
_EDITIONS = (
    Edition(years=Years(first=AcademicYear(2015), last=AcademicYear(2018)), source=_SOURCE),
    Edition(years=Years(first=AcademicYear(2020)), source=_SOURCE),
)
_ABSENT = (
    Absent(
        years=Years(first=AcademicYear(2019), last=AcademicYear(2019)),
        why="only the autumn term's absence was collected, because of the coronavirus pandemic",
    ),
    Absent(
        years=Years(first=AcademicYear(2005), last=AcademicYear(2014)),
        why="persistent absence was then 15% or 20% of sessions, and those methods are not built",
    ),
)
_COUNTED = Expression(
    "year_is_complete AND sessions_possible > 0 AND age BETWEEN 5 AND 15 AND before_half_term_6"
)
_LEFT_OUT = (
    LeftOut(
        because="not all three terms of the year have been received",
        where=Expression("NOT year_is_complete"),
    ),
    LeftOut(because="age not known", where=Expression("age IS NULL")),
    LeftOut(
        because="younger than 5 or older than 15 at the start of the year",
        where=Expression("NOT age BETWEEN 5 AND 15"),
    ),
    LeftOut(because="no possible sessions", where=Expression("sessions_possible = 0")),
    LeftOut(
        because="enrolled in the second half of the summer term only",
        where=Expression("NOT before_half_term_6"),
    ),
)
_NOTE = "Counts enrolments, not pupils. Boarders are not told apart and are counted."

OVERALL = Rate(
    id="overall_absence",
    title="Sessions missed",
    facts="fact_attendance",
    who="enrolments",
    counted=_COUNTED,
    numerator=Expression("sessions_missed"),
    denominator=Expression("sessions_possible"),
    better=Polarity.LOW,
    unit=Unit.PERCENT,
    decimals=2,
    editions=_EDITIONS,
    absent=_ABSENT[:1],
    left_out=_LEFT_OUT,
    published=Published(series="totabs"),
    note=_NOTE,
)


def _sessions(measure_id: str, title: str, column: str, series: str) -> Rate:
    return replace(
        OVERALL,
        id=measure_id,
        title=title,
        numerator=Expression(column),
        published=Published(series=series),
    )


AUTHORISED = _sessions(
    "authorised_absence", "Sessions missed with leave", "sessions_authorised", "totauthabs"
)
UNAUTHORISED = _sessions(
    "unauthorised_absence", "Sessions missed without leave", "sessions_unauthorised", "totunauthabs"
)

PERSISTENT = Share(
    id="persistent_absence",
    title="Enrolments that are persistently absent",
    facts="fact_attendance",
    who="enrolments",
    counted=_COUNTED,
    # Whole numbers, so that the line falls in the same place on every engine.
    achieved=Expression("10 * sessions_missed >= sessions_possible"),
    better=Polarity.LOW,
    unit=Unit.PERCENT,
    decimals=2,
    editions=_EDITIONS,
    absent=_ABSENT,
    left_out=_LEFT_OUT,
    published=Published(series="totperabnew"),
    note=_NOTE,
)

SEVERE = Share(
    id="severe_absence",
    title="Enrolments that are severely absent",
    facts="fact_attendance",
    who="enrolments",
    counted=_COUNTED,
    achieved=Expression("2 * sessions_missed >= sessions_possible"),
    better=Polarity.LOW,
    unit=Unit.PERCENT,
    decimals=2,
    editions=_EDITIONS,
    absent=_ABSENT,
    left_out=_LEFT_OUT,
    published=Published(series="totsevperabnew"),
    note=_NOTE,
)

MEASURES: tuple[Measure, ...] = (OVERALL, AUTHORISED, UNAUTHORISED, PERSISTENT, SEVERE)
