"""Key Stage 2 by subject: one row per pupil at its end (``facts/key_stage_2.sql``)."""

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
from headway.measures.library.key_stage_2 import ABSENT, EDITIONS, LEFT_OUT
from headway.vocabulary.figures import Polarity
from headway.vocabulary.years import AcademicYear

_LOCAL = (
    "Local: counted are pupils eligible in reading, writing and maths together (ELIGRWM); "
    "which pupils DfE counts in one subject alone is not confirmed."
)


def _share(measure_id: str, title: str, achieved: str, series: str, given: str) -> Share:
    column = measure_id.removeprefix("ks2_")
    return Share(
        id=measure_id,
        title=title,
        facts="fact_key_stage_2",
        who="pupils",
        counted=Expression("eligible"),
        achieved=Expression(achieved),
        better=Polarity.HIGH,
        unit=Unit.PERCENT,
        decimals=1,
        editions=EDITIONS,
        absent=ABSENT,
        left_out=LEFT_OUT,
        published=Published(series=series),
        given=GivenInFile(column=f"{column}_as_given", named=given),
        local=_LOCAL,
    )


_TESTS = (
    # Subject, its name, series of the expected and higher standard, the file's own columns.
    ("reading", "reading", "ks2r_expected_std", "ks2r_higher_std", "READEXP", "READHIGH"),
    ("maths", "maths", "ks2m_expected_std", "ks2m_higher_std", "MATEXP", "MATHIGH"),
    (
        "gps",
        "grammar, punctuation and spelling",
        "ks2gps_expected_std",
        "ks2gps_higher_std",
        "GPSEXP",
        "GPSHIGH",
    ),
)
EXPECTED = tuple(
    _share(
        f"ks2_{subject}_expected",
        f"Pupils meeting the expected standard in {name}",
        f"{subject}_score >= 100",
        expected,
        expected_given,
    )
    for subject, name, expected, _, expected_given, _ in _TESTS
)
HIGHER = tuple(
    _share(
        f"ks2_{subject}_higher",
        f"Pupils reaching the higher standard in {name}",
        f"{subject}_score >= 110",
        higher,
        higher_given,
    )
    for subject, name, _, higher, _, higher_given in _TESTS
)
WRITING_EXPECTED = _share(
    "ks2_writing_expected",
    "Pupils meeting the expected standard in writing",
    "writing_outcome IN ('EXS', 'GDS')",
    "ks2w_teacher_assess",
    "WRITTAEXP",
)
WRITING_HIGHER = _share(
    "ks2_writing_higher",
    "Pupils working at greater depth in writing",
    "writing_outcome = 'GDS'",
    "ks2gdw_teacher_assess",
    "WRITTADEPTH",
)
SCIENCE_EXPECTED = _share(
    "ks2_science_expected",
    "Pupils meeting the expected standard in science",
    "science_outcome = 'EXS'",
    "ks2sci_teacher_assess",
    "SCITAEXP",
)


def _average(subject: str, name: str, series: str) -> Mean:
    return Mean(
        id=f"ks2_{subject}_average_score",
        title=f"Average scaled score in {name}",
        facts="fact_key_stage_2",
        who="pupils",
        counted=Expression("eligible"),
        value=Expression(f"{subject}_score"),
        scale=1,
        better=Polarity.HIGH,
        unit=Unit.SCORE,
        decimals=1,
        editions=EDITIONS,
        absent=ABSENT,
        left_out=(
            *LEFT_OUT,
            LeftOut(because="no scaled score", where=Expression(f"{subject}_score IS NULL")),
        ),
        published=Published(series=series),
        local=_LOCAL,
        note="Over pupils with a scaled score.",
    )


AVERAGES = (
    _average("reading", "reading", "ks2r_avg_scaled_score"),
    _average("maths", "maths", "ks2m_avg_scaled_score"),
    _average("gps", "grammar, punctuation and spelling", "ks2gps_avg_scaled_score"),
)

_GUIDE = "DfE, Primary school accountability, technical guide: score less that of the prior group"
_ADJUSTED = f"{_GUIDE}; very low scores raised to the group's limit"


def _progress(subject: str, column: str, series: str) -> Mean:
    adjusted = Expression(f"{subject}_progress_adjusted")
    return Mean(
        id=f"ks2_{subject}_progress",
        title=f"Average progress in {subject} from Key Stage 1 to Key Stage 2",
        facts="fact_key_stage_2",
        who="pupils",
        counted=Expression(f"{subject}_in_progress"),
        value=Expression(f"{subject}_progress"),
        scale=1_000_000,
        better=Polarity.HIGH,
        unit=Unit.SCORE,
        decimals=2,
        editions=(
            Edition(years=Years(first=AcademicYear(2015), last=AcademicYear(2016)), source=_GUIDE),
            Edition(
                years=Years(first=AcademicYear(2017), last=AcademicYear(2018)),
                source=_ADJUSTED,
                value=adjusted,
            ),
            Edition(
                years=Years(first=AcademicYear(2021), last=AcademicYear(2022)),
                source=_ADJUSTED,
                value=adjusted,
            ),
        ),
        absent=(
            *ABSENT,
            Absent(
                years=Years(first=AcademicYear(2023), last=AcademicYear(2024)),
                why="its pupils have no Key Stage 1 results to measure progress from",
            ),
            Absent(
                years=Years(first=AcademicYear(2025)),
                why="no method of these years has been published in full",
            ),
        ),
        left_out=(
            LeftOut(
                because=f"not in progress (IN{column}PROG)",
                where=Expression(f"NOT {subject}_in_progress"),
            ),
            LeftOut(
                because="the file predicts two scores for one prior attainment group, "
                "so that none of its predictions can be trusted",
                where=Expression(f"{subject}_group_predicts_two"),
            ),
            LeftOut(
                because="no score, no prior attainment group, or no prediction for the group",
                where=Expression(f"{subject}_progress IS NULL"),
            ),
            LeftOut(
                because="the file gives no adjusted progress",
                where=Expression(f"{subject}_progress_adjusted IS NULL"),
            ),
        ),
        published=Published(series=series),
        given=GivenInFile(
            column=f"{subject}_progress_as_given",
            named=f"{column}PROGSCORE_EM, and _ADJUSTED from 2017/18",
            tolerance=5_000,
        ),
        note=(
            "Worked out from the group and the prediction in the file. The interval is by the "
            "pupils' own deviation: DfE's takes a national one, which is not held."
        ),
    )


PROGRESS = (
    _progress("reading", "READ", "ks2r_prog_va"),
    _progress("writing", "WRIT", "ks2w_prog_va"),
    _progress("maths", "MAT", "ks2m_prog_va"),
)

MEASURES: tuple[Measure, ...] = (
    *EXPECTED,
    WRITING_EXPECTED,
    SCIENCE_EXPECTED,
    *HIGHER,
    WRITING_HIGHER,
    *AVERAGES,
    *PROGRESS,
)
