"""Suspensions: one row per pupil and school of the year (``facts/suspensions.sql``)."""

from dataclasses import replace

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

ONE_OR_MORE = replace(
    SUSPENSION_RATE,
    id="suspended_once_or_more",
    title="Pupils suspended once or more, per 100 pupils",
    numerator=Expression("CASE WHEN suspensions > 0 THEN 1 ELSE 0 END"),
    published=Published(series="total_pup_fixedex"),
    note="A pupil whom two schools suspended counts at each. Lunchtime suspensions are counted.",
)

PERMANENT_EXCLUSION_RATE = replace(
    SUSPENSION_RATE,
    id="permanent_exclusion_rate",
    title="Permanent exclusions per 100 pupils",
    counted=Expression("year_is_complete AND (on_january_roll = 1 OR permanent_exclusions > 0)"),
    numerator=Expression("permanent_exclusions"),
    left_out=(
        *SUSPENSION_RATE.left_out[:1],
        LeftOut(
            because="suspended without a permanent exclusion, and not on the January roll",
            where=Expression("on_january_roll = 0 AND permanent_exclusions = 0"),
        ),
    ),
    published=Published(series="totpermex"),
    note="Counts those that the census tells of; whether each was upheld it does not say.",
)

SESSIONS_LOST = replace(
    SUSPENSION_RATE,
    id="sessions_lost_to_suspension",
    title="Sessions lost to suspension per 100 pupils",
    numerator=Expression("suspended_sessions"),
    left_out=(
        *SUSPENSION_RATE.left_out,
        LeftOut(
            because="a suspension whose sessions are not said",
            where=Expression("suspended_sessions IS NULL"),
        ),
    ),
    published=Published(none_because="DfE publishes days lost by reason, and no such rate"),
    local="Local: a rate of the sessions that DfE counts.",
    note="A session is half a day.",
)

MEASURES: tuple[Measure, ...] = (
    SUSPENSION_RATE,
    ONE_OR_MORE,
    PERMANENT_EXCLUSION_RATE,
    SESSIONS_LOST,
)
