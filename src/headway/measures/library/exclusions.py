"""Suspensions: one row per pupil and school of the year (``facts/suspensions.sql``)."""

from headway.benchmarks.series import Unit
from headway.measures.definition import Edition, LeftOut, Measure, Published, Rate, Years
from headway.measures.expressions import Expression
from headway.vocabulary.figures import Polarity
from headway.vocabulary.years import AcademicYear

_SOURCE = "DfE, Suspensions and permanent exclusions in England, methodology"

SUSPENSION_RATE = Rate(
    id="suspension_rate",
    title="Suspensions per 100 pupils",
    facts="fact_suspensions",
    who="pupils",
    counted=Expression("year_is_complete AND (on_january_roll = 1 OR suspensions > 0)"),
    numerator=Expression("suspensions"),
    denominator=Expression("on_january_roll"),
    better=Polarity.LOW,
    unit=Unit.RATE,
    decimals=2,
    editions=(
        Edition(
            years=Years(first=AcademicYear(2006), last=AcademicYear(2018)),
            source=_SOURCE,
        ),
        Edition(
            years=Years(first=AcademicYear(2019), last=AcademicYear(2020)),
            source=f"{_SOURCE}; schools were closed to most pupils for part of the year",
        ),
        Edition(years=Years(first=AcademicYear(2021)), source=_SOURCE),
    ),
    left_out=(
        LeftOut(
            because="the January census of the year, or of the next, has not been received",
            where=Expression("NOT year_is_complete"),
        ),
        LeftOut(
            because="permanently excluded without a suspension, and not on the January roll",
            where=Expression("on_january_roll = 0 AND suspensions = 0"),
        ),
    ),
    published=Published(series="totfixedex"),
    note="Counts events, so it can be over 100. Lunchtime suspensions are counted.",
)

MEASURES: tuple[Measure, ...] = (SUSPENSION_RATE,)
