"""Phonics, Key Stage 1 and the tables check: one row per pupil (``facts/phonics.sql``, ...)."""

from headway.benchmarks.series import Unit
from headway.measures.definition import (
    Absent,
    Edition,
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


def _years(first: int, last: int | None) -> Years:
    return Years(first=AcademicYear(first), last=None if last is None else AcademicYear(last))


_PANDEMIC = Absent(
    years=_years(2019, 2020), why="it was not held, because of the coronavirus pandemic"
)

_PHONICS = "DfE, Phonics screening check: 32 words of 40 or more"
PHONICS_YEAR_1 = Share(
    id="phonics_year_1",
    title="Pupils meeting the phonics standard in year 1",
    facts="fact_phonics",
    who="pupils",
    counted=Expression(
        "year_group = '1' AND COALESCE(outcome, '') NOT IN ('L', 'Q') "
        "AND (mark IS NOT NULL OR outcome IS NOT NULL)"
    ),
    achieved=Expression("COALESCE(met_standard, outcome = 'Wa')"),
    better=Polarity.HIGH,
    unit=Unit.PERCENT,
    decimals=1,
    editions=(
        Edition(years=_years(2011, 2018), source=_PHONICS),
        Edition(years=_years(2021, 2024), source=_PHONICS),
    ),
    absent=(
        _PANDEMIC,
        Absent(years=_years(2025, None), why="no threshold mark of the year is held"),
    ),
    left_out=(
        LeftOut(
            because="not in year 1, or the file does not say",
            where=Expression("COALESCE(year_group, '') <> '1'"),
        ),
        LeftOut(because="left the school (L)", where=Expression("outcome = 'L'")),
        LeftOut(because="maladministration (Q)", where=Expression("outcome = 'Q'")),
        LeftOut(
            because="neither a mark nor a code",
            where=Expression("mark IS NULL AND outcome IS NULL"),
        ),
    ),
    published=Published(series="ks1p_all"),
    local="Local: which pupils without a mark DfE counts is not confirmed.",
    note="Absent and disapplied pupils are counted as not meeting it.",
)

_TABLES = Edition(
    years=_years(2021, None), source="DfE, Multiplication tables check attainment, methodology"
)
TABLES_FULL_MARKS = Share(
    id="multiplication_check_full_marks",
    title="Pupils with full marks in the multiplication tables check",
    facts="fact_multiplication_check",
    who="pupils",
    counted=Expression(
        "COALESCE(reason_not_taken, '') NOT IN ('L', 'Q', 'Z') "
        "AND (mark IS NOT NULL OR reason_not_taken IS NOT NULL)"
    ),
    achieved=Expression("mark = 25"),
    better=Polarity.HIGH,
    unit=Unit.PERCENT,
    decimals=1,
    editions=(_TABLES,),
    absent=(_PANDEMIC,),
    left_out=(
        LeftOut(because="left the school (L)", where=Expression("reason_not_taken = 'L'")),
        LeftOut(because="maladministration (Q)", where=Expression("reason_not_taken = 'Q'")),
        LeftOut(because="registered by mistake (Z)", where=Expression("reason_not_taken = 'Z'")),
        LeftOut(
            because="neither a mark nor a reason",
            where=Expression("mark IS NULL AND reason_not_taken IS NULL"),
        ),
    ),
    published=Published(series="multiplication_total"),
    local="Local: which pupils without a mark DfE takes to be eligible is not confirmed.",
    note="Other pupils who did not take it are counted as without full marks.",
)
TABLES_AVERAGE = Mean(
    id="multiplication_check_average_score",
    title="Average score in the multiplication tables check",
    facts="fact_multiplication_check",
    who="pupils",
    counted=Expression("mark IS NOT NULL"),
    value=Expression("mark"),
    scale=1,
    better=Polarity.HIGH,
    unit=Unit.SCORE,
    decimals=1,
    editions=(_TABLES,),
    absent=(_PANDEMIC,),
    left_out=(LeftOut(because="did not take it", where=Expression("mark IS NULL")),),
    published=Published(series="multiplication_total_aps"),
    note="Over pupils who took it, a score of nought included.",
)

_KS1 = "DfE, Key Stage 1 assessment and reporting arrangements, 2016 onwards"


def _key_stage_1(subject: str, standard: str, title: str, codes: str, series: str) -> Share:
    outcome = f"{subject}_outcome"
    return Share(
        id=f"ks1_{subject}_{standard}",
        title=title,
        facts="fact_key_stage_1",
        who="pupils",
        counted=Expression(f"{outcome} IS NOT NULL AND {outcome} NOT IN ('L', 'Q')"),
        achieved=Expression(f"{outcome} IN ({codes})"),
        better=Polarity.HIGH,
        unit=Unit.PERCENT,
        decimals=1,
        editions=(
            Edition(years=_years(2015, 2018), source=_KS1),
            Edition(years=_years(2021, 2022), source=_KS1),
        ),
        absent=(
            _PANDEMIC,
            Absent(
                years=_years(2023, None),
                why="it is no longer statutory, so that no figure is of all pupils",
            ),
            Absent(years=_years(1994, 2014), why="results before 2015/16 were levels"),
        ),
        left_out=(
            LeftOut(because="no outcome is given", where=Expression(f"{outcome} IS NULL")),
            LeftOut(
                because="left the school (L), or maladministration (Q)",
                where=Expression(f"{outcome} IN ('L', 'Q')"),
            ),
        ),
        published=Published(series=series),
        local="Local: which pupils without a judgement DfE counts is not confirmed.",
        note="Absent and disapplied pupils are counted as not meeting it.",
    )


_SUBJECTS = (("reading", "r"), ("writing", "w"), ("maths", "m"))
KEY_STAGE_1 = (
    *(
        _key_stage_1(
            subject,
            "expected",
            f"Pupils at the expected standard in {subject} at Key Stage 1",
            "'EXS', 'GDS'",
            f"ks1{letter}_expected_std",
        )
        for subject, letter in (*_SUBJECTS, ("science", "s"))
    ),
    *(
        _key_stage_1(
            subject,
            "higher",
            f"Pupils at greater depth in {subject} at Key Stage 1",
            "'GDS'",
            f"ks1{letter}_greater_depth",
        )
        for subject, letter in _SUBJECTS
    ),
)

MEASURES: tuple[Measure, ...] = (
    PHONICS_YEAR_1,
    *KEY_STAGE_1,
    TABLES_FULL_MARKS,
    TABLES_AVERAGE,
)
