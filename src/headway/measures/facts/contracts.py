"""What each fact table promises: its grain, its columns, and what a null in them means."""

from headway.store.contracts import Column, ColumnType, TableContract

TRUTH, WHOLE, BIG, TEXT = (
    ColumnType.TRUTH,
    ColumnType.WHOLE,
    ColumnType.BIG_WHOLE,
    ColumnType.TEXT,
)
_NO_CENSUS = "not known: no census of the year has the child"

LENSES = (
    Column(name="schooled", type=TRUTH, unit="at a school of this authority"),
    Column(name="living", type=TRUTH, unit="lives in this authority", null_means="not known"),
    Column(
        name="in_care",
        type=TRUTH,
        unit="looked after by this authority on 31 March",
        null_means="not known: no SSDA903 return of the year",
    ),
)
GROUPS = (
    Column(name="sex", type=TEXT, unit="F or M", null_means="not known"),
    Column(name="disadvantaged", type=TRUTH, unit="FSM6CLA1A", null_means="no file says so"),
    Column(name="fsm", type=TRUTH, unit="eligible on census day", null_means=_NO_CENSUS),
    Column(
        name="fsm6",
        type=TRUTH,
        unit="eligible in the last six years",
        null_means="not known: no census of the year has the child, or too few years are held",
    ),
    Column(name="sen_provision", type=TEXT, unit="N, K or E", null_means=_NO_CENSUS),
    Column(
        name="eal",
        type=TRUTH,
        unit="first language other than English",
        null_means="not known, or refused",
    ),
    Column(name="ethnicity_major", type=TEXT, unit="major ethnic group", null_means=_NO_CENSUS),
    Column(
        name="looked_after",
        type=TRUTH,
        unit="looked after for 12 months at 31 March",
        null_means="not known: no SSDA903 return of the year",
    ),
)
_PROVENANCE = (
    Column(name="submission_id", type=TEXT, unit="sha256 of the file it came from"),
    Column(name="row_number", type=WHOLE, unit="row or element of that file"),
)


def _fact(theme: str, grain: tuple[str, ...], one_row_per: str, *columns: Column) -> TableContract:
    keys = (
        Column(name="pupil_id", type=BIG, unit="child"),
        Column(name="year", type=WHOLE, unit="academic year, by the year it starts"),
        Column(name="laestab", type=TEXT, unit="school"),
    )
    return TableContract(
        name=f"fact_{theme}",
        one_row_per=one_row_per,
        grain=grain,
        columns=(*keys, *_PROVENANCE, *LENSES, *GROUPS, *columns),
    )


_PUPIL = ("pupil_id", "year")
_ENROLMENT = ("pupil_id", "laestab", "year")

PUPIL_YEAR = TableContract(
    name="pupil_year",
    one_row_per="pupil and academic year",
    grain=_PUPIL,
    columns=(
        Column(name="pupil_id", type=BIG, unit="child"),
        Column(name="year", type=WHOLE, unit="academic year, by the year it starts"),
        *LENSES[1:],
        *GROUPS[2:],
    ),
)

EARLY_YEARS = _fact(
    "early_years",
    _PUPIL,
    "pupil and academic year",
    Column(name="profile", type=TEXT, unit="old (to 2018/19) or new (from 2021/22)"),
    *(
        Column(
            name=f"goal_{number:02}",
            type=WHOLE,
            unit="1 emerging, 2 expected, 3 exceeding (old profile)",
            null_means="not assessed",
        )
        for number in range(1, 18)
    ),
    Column(name="is_assessed", type=TRUTH, unit="has a result in all seventeen goals"),
    Column(name="points", type=WHOLE, unit="points, 17 to 51", null_means="not assessed in all"),
)

_NO_PROGRESS = "not in progress, no prior attainment, or the file predicts two scores for one group"


def _progress_in(subject: str) -> tuple[Column, ...]:
    millionths = "millionths of a point"
    return (
        Column(name=f"{subject}_progress", type=BIG, unit=millionths, null_means=_NO_PROGRESS),
        Column(
            name=f"{subject}_progress_adjusted",
            type=BIG,
            unit=millionths,
            null_means=f"{_NO_PROGRESS}, or no adjusted progress is given",
        ),
        Column(
            name=f"{subject}_progress_as_given", type=BIG, unit=millionths, null_means="not given"
        ),
        Column(name=f"{subject}_in_progress", type=TRUTH, unit="the file counts the child"),
        Column(
            name=f"{subject}_group_predicts_two",
            type=TRUTH,
            unit="the file predicts two scores for one group",
        ),
    )


KEY_STAGE_2 = _fact(
    "key_stage_2",
    _PUPIL,
    "pupil and academic year",
    Column(name="eligible", type=TRUTH, unit="ELIGRWM", null_means="the file does not say"),
    Column(name="reading_score", type=WHOLE, unit="scaled score", null_means="no score"),
    Column(name="maths_score", type=WHOLE, unit="scaled score", null_means="no score"),
    Column(name="writing_outcome", type=TEXT, unit="teacher assessment", null_means="none"),
    Column(name="rwm_expected_as_given", type=WHOLE, unit="RWMEXP", null_means="not given"),
    Column(name="rwm_higher_as_given", type=WHOLE, unit="RWMHIGH", null_means="not given"),
    Column(name="gps_score", type=WHOLE, unit="scaled score", null_means="no score"),
    Column(name="science_outcome", type=TEXT, unit="teacher assessment", null_means="none"),
    *(
        Column(name=f"{name}_as_given", type=WHOLE, unit=unit, null_means="not given")
        for name, unit in (
            ("reading_expected", "READEXP"), ("reading_higher", "READHIGH"),
            ("writing_expected", "WRITTAEXP"), ("writing_higher", "WRITTADEPTH"),
            ("maths_expected", "MATEXP"), ("maths_higher", "MATHIGH"),
            ("gps_expected", "GPSEXP"), ("gps_higher", "GPSHIGH"),
            ("science_expected", "SCITAEXP"),
        )
    ),
    *(column for subject in ("reading", "writing", "maths") for column in _progress_in(subject)),
)  # fmt: skip

_NO_RESULTS = "no results file of the year"
_HUNDREDTHS = "hundredths of a point"
_MILLIONTHS = "millionths of a point"
_PRIOR = "not in Progress 8, no Key Stage 2 result, or no table of estimates for the year"

KEY_STAGE_4 = _fact(
    "key_stage_4",
    _PUPIL,
    "pupil and academic year",
    Column(name="eligible", type=TRUTH, unit="KS4_NPDDEN_LA", null_means="the file does not say"),
    *(
        Column(name=name, type=BIG, unit=_HUNDREDTHS, null_means=_NO_RESULTS)
        for name in (
            "english", "maths", "ebacc", "open_points", "attainment_8", "english_best",
            "maths_best",
        )
    ),
    Column(name="ebacc_filled", type=WHOLE, unit="slots, 0 to 3"),
    Column(name="open_filled", type=WHOLE, unit="slots, 0 to 3"),
    Column(name="results_without_points", type=WHOLE, unit="results set aside"),
    Column(name="in_progress8", type=TRUTH, unit="INP8CALC", null_means="the file does not say"),
    Column(name="ks2_doubled", type=WHOLE, unit="half points", null_means="no prior attainment"),
    Column(name="progress_8_unadjusted", type=BIG, unit=_MILLIONTHS, null_means=_PRIOR),
    Column(name="has_thresholds", type=TRUTH, unit="the year's file gives P8THRESH throughout"),
    Column(
        name="progress_8",
        type=BIG,
        unit=_MILLIONTHS,
        null_means=f"{_PRIOR}, or the file gives no P8THRESH",
    ),
    Column(name="attainment_8_as_given", type=BIG, unit=_HUNDREDTHS, null_means="not given"),
    Column(name="progress_8_as_given", type=BIG, unit=_MILLIONTHS, null_means="not given"),
    *(
        Column(name=name, type=TRUTH, unit="in all five pillars", null_means="not given for each")
        for name in ("ebacc_entered", "ebacc_94", "ebacc_95")
    ),
    Column(
        name="ebacc_average_points",
        type=BIG,
        unit=f"{_HUNDREDTHS}, KS4_EBACCAPS_PUPIL",
        null_means="not given",
    ),
    *(
        Column(name=f"{name}_as_given", type=WHOLE, unit="1 or 0", null_means="not given")
        for name in ("ebacc_entered", "ebacc_94", "ebacc_95")
    ),
)  # fmt: skip

ATTENDANCE = _fact(
    "attendance",
    _ENROLMENT,
    "pupil, school and academic year",
    Column(name="age", type=WHOLE, unit="years at 31 August before", null_means="not known"),
    Column(name="year_is_complete", type=TRUTH, unit="all three terms have been received"),
    Column(name="before_half_term_6", type=TRUTH, unit="counts in any term but summer_2"),
    *(
        Column(name=name, type=WHOLE, unit="sessions (half days)")
        for name in (
            "sessions_possible", "sessions_authorised", "sessions_unauthorised", "sessions_missed",
        )
    ),
    Column(name="terms_set_aside", type=WHOLE, unit="terms that cannot be right"),
)  # fmt: skip

SUSPENSIONS = _fact(
    "suspensions",
    _ENROLMENT,
    "pupil, school and academic year",
    Column(name="on_january_roll", type=WHOLE, unit="1 or 0"),
    Column(name="suspensions", type=WHOLE, unit="events"),
    Column(name="permanent_exclusions", type=WHOLE, unit="events"),
    Column(
        name="suspended_sessions",
        type=WHOLE,
        unit="sessions (half days)",
        null_means="not said of each suspension",
    ),
    Column(name="year_is_complete", type=TRUTH, unit="this January's census is here, and the next"),
)

_CODE = "not given, or not a code"

PHONICS = _fact(
    "phonics",
    _PUPIL,
    "pupil and academic year",
    Column(name="year_group", type=TEXT, unit="1 or 2", null_means="not given"),
    Column(name="mark", type=WHOLE, unit="words of 40", null_means="did not take it"),
    Column(name="outcome", type=TEXT, unit="Wa, Wt, A, D, L or Q", null_means=_CODE),
    Column(name="met_standard", type=TRUTH, unit="at the threshold", null_means="no mark"),
)

MULTIPLICATION_CHECK = _fact(
    "multiplication_check",
    _PUPIL,
    "pupil and academic year",
    Column(name="mark", type=WHOLE, unit="questions of 25", null_means="did not take it"),
    Column(name="reason_not_taken", type=TEXT, unit="ReasonNotTakingCheck", null_means="took it"),
)

KEY_STAGE_1 = _fact(
    "key_stage_1",
    _PUPIL,
    "pupil and academic year",
    *(
        Column(name=f"{name}_outcome", type=TEXT, unit="teacher assessment", null_means=_CODE)
        for name in ("reading", "writing", "maths", "science")
    ),
)

JANUARY_ROLL = _fact(
    "january_roll",
    _ENROLMENT,
    "pupil, school and academic year",
    Column(name="january_sen", type=TEXT, unit="N, K or E", null_means="not said"),
)

FACTS: dict[str, TableContract] = {
    contract.name: contract
    for contract in (
        EARLY_YEARS, PHONICS, KEY_STAGE_1, MULTIPLICATION_CHECK, KEY_STAGE_2, KEY_STAGE_4,
        ATTENDANCE, SUSPENSIONS, JANUARY_ROLL,
    )
}  # fmt: skip
"""Every fact table, by its name."""
