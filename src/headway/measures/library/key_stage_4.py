"""Key Stage 4: one row per pupil at its end (``facts/key_stage_4.sql``)."""

from dataclasses import replace

from headway.benchmarks.series import Unit
from headway.measures.definition import (
    Absent,
    Edition,
    GivenInFile,
    LeftOut,
    Mean,
    Measure,
    Published,
    Share,
    Years,
)
from headway.measures.expressions import Expression
from headway.vocabulary.figures import Polarity
from headway.vocabulary.years import AcademicYear

_NOT_ELIGIBLE = (
    LeftOut(
        because="not counted in the authority's figures (KS4_NPDDEN_LA)",
        where=Expression("NOT eligible"),
    ),
    LeftOut(
        because="the file does not say who is counted (KS4_NPDDEN_LA)",
        where=Expression("eligible IS NULL"),
    ),
)
_NO_RESULTS = LeftOut(
    because="no results file has been received for the year",
    where=Expression("attainment_8 IS NULL"),
)
_BEFORE_2016 = Absent(
    years=Years(first=AcademicYear(1987), last=AcademicYear(2015)),
    why="results before 2016/17 were not graded 9 to 1",
)
_SECONDARY = "DfE, Secondary accountability measures"


def _era(first: int, last: int | None, says: str) -> Edition:
    years = Years(first=AcademicYear(first), last=None if last is None else AcademicYear(last))
    return Edition(years=years, source=f"{_SECONDARY}; {says}")


_ERAS = (
    _era(2016, 2016, "only English and maths graded 9 to 1, others by the points of 2017"),
    _era(2017, 2018, "GCSEs graded 9 to 1"),
    _era(2019, 2020, "grades awarded without exams"),
    _era(2021, 2021, "grade boundaries between those of 2019 and 2021"),
    _era(2022, None, "grading as before the coronavirus pandemic"),
)

ATTAINMENT_8 = Mean(
    id="attainment_8",
    title="Average Attainment 8 score",
    facts="fact_key_stage_4",
    who="pupils",
    counted=Expression("eligible"),
    value=Expression("attainment_8"),
    scale=100,
    better=Polarity.HIGH,
    unit=Unit.SCORE,
    decimals=1,
    editions=_ERAS,
    absent=(_BEFORE_2016,),
    left_out=(*_NOT_ELIGIBLE, _NO_RESULTS),
    published=Published(series="avg_attain8_score"),
    given=GivenInFile(column="attainment_8_as_given", named="KS4_ATT8"),
    note="Points, slots and discount codes are those of the results file.",
)


def _english_and_maths(grade: int, series: str) -> Share:
    line = 100 * grade
    return Share(
        id=f"english_and_maths_9_{grade}",
        title=f"Pupils with grade {grade} or above in English and maths",
        facts="fact_key_stage_4",
        who="pupils",
        counted=Expression("eligible AND attainment_8 IS NOT NULL"),
        achieved=Expression(f"english_best >= {line} AND maths_best >= {line}"),
        better=Polarity.HIGH,
        unit=Unit.PERCENT,
        decimals=1,
        editions=_ERAS,
        absent=(_BEFORE_2016,),
        left_out=(*_NOT_ELIGIBLE, _NO_RESULTS),
        published=Published(series=series),
        note="Either English language or English literature will do.",
    )


ENGLISH_AND_MATHS_9_5 = _english_and_maths(5, "engmaths9_5")
ENGLISH_AND_MATHS_9_4 = _english_and_maths(4, "engmaths9_4")

_WITH_TABLES = Edition(
    years=Years(first=AcademicYear(2021), last=AcademicYear(2023)),
    source=f"{_SECONDARY}; DfE, Key Stage 4 ready reckoners (estimates, standard deviations)",
)
_PROGRESS_ABSENT = (
    Absent(
        years=Years(first=AcademicYear(2024), last=AcademicYear(2025)),
        why="its pupils sat no Key Stage 2 tests to measure progress from",
    ),
    Absent(
        years=Years(first=AcademicYear(2019), last=AcademicYear(2020)),
        why="it was not published while grades were awarded without exams",
    ),
    Absent(
        years=Years(first=AcademicYear(2015), last=AcademicYear(2018)),
        why="no table of national estimates is held",
    ),
    Absent(
        years=Years(first=AcademicYear(2026)),
        why="no table of national estimates has been published",
    ),
)
_PROGRESS_LEFT_OUT = (
    *_NOT_ELIGIBLE,
    _NO_RESULTS,
    LeftOut(
        because="not in Progress 8 (INP8CALC)",
        where=Expression("NOT COALESCE(in_progress8, FALSE)"),
    ),
    LeftOut(because="no Key Stage 2 prior attainment", where=Expression("ks2_doubled IS NULL")),
)

PROGRESS_8 = Mean(
    id="progress_8",
    title="Average Progress 8 score",
    facts="fact_key_stage_4",
    who="pupils",
    counted=Expression("eligible AND in_progress8"),
    value=Expression("progress_8"),
    scale=1_000_000,
    national_deviation=True,
    better=Polarity.HIGH,
    unit=Unit.SCORE,
    decimals=2,
    editions=(_WITH_TABLES,),
    absent=_PROGRESS_ABSENT,
    left_out=(
        *_PROGRESS_LEFT_OUT,
        LeftOut(
            because="the file gives no threshold for extreme scores (P8THRESH); "
            "see progress_8_unadjusted",
            where=Expression("NOT has_thresholds"),
        ),
    ),
    published=Published(series="avg_prog8_score"),
    given=GivenInFile(column="progress_8_as_given", named="KS4_P8SCORE", tolerance=500),
    note="Extreme negative scores are raised to the threshold that the file gives.",
)

PROGRESS_8_UNADJUSTED = Mean(
    id="progress_8_unadjusted",
    title="Average Progress 8 score, extreme scores not adjusted",
    facts="fact_key_stage_4",
    who="pupils",
    counted=Expression("eligible AND in_progress8"),
    value=Expression("progress_8_unadjusted"),
    scale=1_000_000,
    national_deviation=True,
    better=Polarity.HIGH,
    unit=Unit.SCORE,
    decimals=2,
    editions=(_WITH_TABLES,),
    absent=_PROGRESS_ABSENT,
    left_out=_PROGRESS_LEFT_OUT,
    published=Published(none_because="DfE publishes the adjusted score only"),
    local="Local: DfE's own Progress 8 raises extreme negative scores to a threshold.",
)

_ELEMENT = "English and maths count twice, so each is out of 18; the others are out of 27."


def _element(name: str, column: str) -> Mean:
    return replace(
        ATTAINMENT_8,
        id=f"attainment_8_{name.lower()}",
        title=f"Average Attainment 8 score, {name} element",
        value=Expression(column),
        published=Published(none_because="no series of an element is in the figures held"),
        given=None,
        note=f"{ATTAINMENT_8.note} {_ELEMENT}",
    )


ELEMENTS = (
    _element("English", "english"),
    _element("maths", "maths"),
    _element("EBacc", "ebacc"),
    _element("open", "open_points"),
)

_NO_FLAG = "the file does not say so of all five pillars"


def _ebacc(column: str, title: str, series: str, named: str) -> Share:
    return Share(
        id=column,
        title=title,
        facts="fact_key_stage_4",
        who="pupils",
        counted=Expression(f"eligible AND {column} IS NOT NULL"),
        achieved=Expression(column),
        better=Polarity.HIGH,
        unit=Unit.PERCENT,
        decimals=1,
        editions=_ERAS,
        absent=(_BEFORE_2016,),
        left_out=(
            *_NOT_ELIGIBLE,
            LeftOut(because=_NO_FLAG, where=Expression(f"{column} IS NULL")),
        ),
        published=Published(series=series),
        given=GivenInFile(column=f"{column}_as_given", named=named),
        note="From what the file says of each of the five pillars.",
    )


EBACC_ENTERED = _ebacc(
    "ebacc_entered", "Pupils entered for the EBacc", "engbacentries", "KS4_EBACC_E_PTQ_EE"
)
EBACC_94 = _ebacc(
    "ebacc_94", "Pupils achieving the EBacc at grade 4 or above", "engbac9_4", "KS4_EBACC_94"
)
EBACC_95 = _ebacc(
    "ebacc_95", "Pupils achieving the EBacc at grade 5 or above", "engbac9_5", "KS4_EBACC_95"
)

EBACC_AVERAGE_POINTS = Mean(
    id="ebacc_average_points",
    title="Average EBacc point score",
    facts="fact_key_stage_4",
    who="pupils",
    counted=Expression("eligible"),
    value=Expression("ebacc_average_points"),
    scale=100,
    better=Polarity.HIGH,
    unit=Unit.SCORE,
    decimals=2,
    editions=_ERAS[1:],
    absent=(
        _BEFORE_2016,
        Absent(
            years=Years(first=AcademicYear(2016), last=AcademicYear(2016)),
            why="no average point score was published before 2017/18",
        ),
    ),
    left_out=(
        *_NOT_ELIGIBLE,
        LeftOut(
            because="the file gives no point score (KS4_EBACCAPS_PUPIL)",
            where=Expression("ebacc_average_points IS NULL"),
        ),
    ),
    published=Published(series="engbacavgpointscore"),
    note="The average of each pupil's score as the file gives it: it is not worked out again.",
)

MEASURES: tuple[Measure, ...] = (
    ATTAINMENT_8,
    *ELEMENTS,
    PROGRESS_8,
    PROGRESS_8_UNADJUSTED,
    ENGLISH_AND_MATHS_9_5,
    ENGLISH_AND_MATHS_9_4,
    EBACC_ENTERED,
    EBACC_94,
    EBACC_95,
    EBACC_AVERAGE_POINTS,
)
