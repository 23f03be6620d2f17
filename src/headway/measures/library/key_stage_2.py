"""Key Stage 2: one row per pupil at its end (``facts/key_stage_2.sql``)."""

from headway.benchmarks.series import Unit
from headway.measures.definition import (
    Absent,
    Edition,
    GivenInFile,
    LeftOut,
    Measure,
    Published,
    Share,
    Years,
)
from headway.measures.expressions import Expression
from headway.vocabulary.figures import Polarity
from headway.vocabulary.years import AcademicYear

_SOURCE = "DfE, Key stage 2 attainment, methodology; LG Inform metric 6111"
EDITIONS = (
    Edition(years=Years(first=AcademicYear(2015), last=AcademicYear(2018)), source=_SOURCE),
    Edition(years=Years(first=AcademicYear(2021)), source=_SOURCE),
)
ABSENT = (
    Absent(
        years=Years(first=AcademicYear(2019), last=AcademicYear(2020)),
        why="the tests were cancelled, because of the coronavirus pandemic",
    ),
    Absent(
        years=Years(first=AcademicYear(1994), last=AcademicYear(2014)),
        why="results before 2015/16 were levels, not scaled scores",
    ),
)
LEFT_OUT = (
    LeftOut(because="not eligible (ELIGRWM)", where=Expression("NOT eligible")),
    LeftOut(because="the file does not say who is eligible", where=Expression("eligible IS NULL")),
)

RWM_EXPECTED = Share(
    id="ks2_rwm_expected",
    title="Pupils meeting the expected standard in reading, writing and maths",
    facts="fact_key_stage_2",
    who="pupils",
    counted=Expression("eligible"),
    achieved=Expression(
        "reading_score >= 100 AND maths_score >= 100 AND writing_outcome IN ('EXS', 'GDS')"
    ),
    better=Polarity.HIGH,
    unit=Unit.PERCENT,
    decimals=1,
    editions=EDITIONS,
    absent=ABSENT,
    left_out=LEFT_OUT,
    published=Published(series="ks2rwm_expected_std"),
    given=GivenInFile(column="rwm_expected_as_given", named="RWMEXP"),
)

RWM_HIGHER = Share(
    id="ks2_rwm_higher",
    title="Pupils reaching the higher standard in reading, writing and maths",
    facts="fact_key_stage_2",
    who="pupils",
    counted=Expression("eligible"),
    achieved=Expression("reading_score >= 110 AND maths_score >= 110 AND writing_outcome = 'GDS'"),
    better=Polarity.HIGH,
    unit=Unit.PERCENT,
    decimals=1,
    editions=EDITIONS,
    absent=ABSENT,
    left_out=LEFT_OUT,
    published=Published(series="ks2rwm_higher_std"),
    given=GivenInFile(column="rwm_higher_as_given", named="RWMHIGH"),
)

MEASURES: tuple[Measure, ...] = (RWM_EXPECTED, RWM_HIGHER)
