"""Key Stage 4: one pupil row with DfE's derived scores, and one row per result."""

from pathlib import Path

from headway.collections.layout import Field, Form, Kind, Layout, Table, columns_of
from headway.vocabulary.codes.key_stages import ELEMENT
from headway.vocabulary.codes.school_census import SEX
from headway.vocabulary.years import AcademicYear


def _number(name: str, column: str) -> Field:
    return Field(name=name, path=column, kind=Kind.NUMBER)


def _flag(name: str, column: str) -> Field:
    return Field(name=name, path=column, kind=Kind.FLAG)


_EBACC = (
    _flag("ebacc_entered", "KS4_EBACC_E_PTQ_EE"),
    _flag("ebacc_94", "KS4_EBACC_94"),
    _flag("ebacc_95", "KS4_EBACC_95"),
    _number("ebacc_average_points", "KS4_EBACCAPS_PUPIL"),
    *(
        field
        for name, flag, points in (
            ("english", "EBACENG", "ENG"),
            ("maths", "EBACMAT", "MAT"),
            ("science", "EBAC2SCI", "SCI"),
            ("humanities", "EBACHUM", "HUM"),
            ("language", "EBACLAN", "LAN"),
        )
        for field in (
            _flag(f"{name}_entered", f"KS4_{flag}_E_PTQ_EE"),
            _flag(f"{name}_94", f"KS4_{flag}_94"),
            _flag(f"{name}_95", f"KS4_{flag}_95"),
            _number(f"{name}_points", f"KS4_EBPTS{points}_PTQ_EE"),
        )
    ),
)
"""The English Baccalaureate and its five subjects: entered, achieved, and points."""

PUPIL = Table(
    name="pupil",
    grain="one per pupil at the end of Key Stage 4 per school",
    path="*KS4_pupils*.csv",
    key=("upn", "laestab"),
    fields=(
        Field(name="academic_year", path="KS4_ACADYR", required=True),
        Field(name="upn", path="KS4_UPN", kind=Kind.UPN, required=True, personal=True),
        Field(name="surname", path="KS4_SURNAME", required=True, personal=True),
        Field(name="forename", path="KS4_FORENAMES", required=True, personal=True),
        Field(name="born_on", path="KS4_DOB", kind=Kind.DATE, required=True, personal=True),
        Field(name="sex", path="KS4_SEX", kind=Kind.CODE, codes=SEX),
        Field(name="la_code", path="KS4_LA", required=True),
        Field(name="laestab", path="KS4_LAESTAB", required=True),
        Field(name="urn", path="KS4_URN", kind=Kind.URN),
        _flag("is_at_end_of_key_stage", "KS4_ENDKS"),
        _flag("is_counted_la", "KS4_NPDDEN_LA"),
        _flag("basics_94", "KS4_L2BASICS_94"),
        _flag("basics_95", "KS4_L2BASICS_95"),
        _number("attainment_8", "KS4_ATT8"),
        _number("ebacc_points", "KS4_EBACSCR"),
        *_EBACC,
        _number("open_points", "KS4_OPENSCR"),
        _number("attainment_8_estimate", "KS4_ATT8_PRED"),
        _flag("is_in_progress_8", "KS4_INP8CALC"),
        _number("progress_8", "KS4_P8SCORE"),
        _number("progress_8_unadjusted", "KS4_P8SCORE_ORIG"),
        _flag("progress_8_is_adjusted", "KS4_P8ADJ"),
        _number("progress_8_threshold", "KS4_P8THRESH"),
        _number("ks2_read_score", "KS4_KS2READSCORE"),
        _number("ks2_maths_score", "KS4_KS2MATSCORE"),
        _number("ks2_average", "KS4_KS2EMSS"),
        Field(name="ks2_group", path="KS4_KS2EMSS_GRP", kind=Kind.WHOLE),
        _flag("fsm", "KS4_FSM"),
        _flag("fsm6", "KS4_FSM6"),
        _flag("disadvantaged", "KS4_FSM6CLA1A"),
    ),
    columns=columns_of(Path(__file__).parent),
)

RESULT = Table(
    name="result",
    grain="one per qualification result of a pupil, resits and discounted results included",
    path="*KS4_results*.csv",
    parent="pupil",
    fields=(
        Field(name="academic_year", path="KS4_ACADYR", required=True),
        Field(name="upn", path="KS4_UPN", kind=Kind.UPN, required=True, personal=True),
        Field(name="laestab", path="KS4_LAESTAB", required=True),
        Field(name="qualification", path="QAN", required=True),
        Field(name="qualification_type", path="QUALTYPE", required=True),
        Field(name="subject", path="SUBJECT"),
        Field(name="discount_code", path="DISCCODE", required=True),
        Field(name="awarded_on", path="EXAMDATE", kind=Kind.DATE, required=True),
        Field(name="grade", path="GRADE", required=True),
        Field(name="points", path="POINTS", kind=Kind.NUMBER),
        Field(name="slots", path="SLOTS", kind=Kind.WHOLE, required=True),
        Field(name="element", path="ELEMENT", kind=Kind.CODE, codes=ELEMENT, required=True),
    ),
    columns=(
        "KS4_ACADYR", "KS4_UPN", "KS4_LAESTAB", "QAN", "QUALTYPE", "SUBJECT", "DISCCODE",
        "EXAMDATE", "GRADE", "POINTS", "SLOTS", "ELEMENT",
    ),
)  # fmt: skip

LAYOUT = Layout(
    return_id="key_stage_4",
    form=Form.CSV,
    tables=(PUPIL, RESULT),
    first=AcademicYear(2016),
    official_rules=0,
    official_rules_source="DfE sends the file itself",
    source=(
        "Column headers of DfE's Get information about pupils download (KS4, 292 columns); "
        "KS4_FSM6CLA1A after the National Pupil Database variables; qualification numbers, "
        "discount codes and points from DfE's performance-tables workbooks"
    ),
    not_confirmed=(
        "The results file: its columns are Headway's own, to be mapped from the file in hand",
        "KS4_FSM6CLA1A is not a column of that download",
        "KS4_P8THRESH is filled in some years only",
    ),
)
