"""Key Stage 2 results: one row per pupil at the end of the key stage."""

from pathlib import Path

from headway.collections.layout import Field, Form, Kind, Layout, Table, columns_of
from headway.vocabulary.codes.key_stages import WRITING_OUTCOME
from headway.vocabulary.codes.primary import SCIENCE_OUTCOME
from headway.vocabulary.codes.school_census import SEX
from headway.vocabulary.years import AcademicYear


def _number(name: str, column: str) -> Field:
    return Field(name=name, path=column, kind=Kind.NUMBER)


def _flag(name: str, column: str) -> Field:
    return Field(name=name, path=column, kind=Kind.FLAG)


_GIVEN = (
    Field(name="gps_outcome", path="GPSOUTCOME"),
    Field(name="read_ta", path="READTAOUTCOME"),
    Field(name="maths_ta", path="MATTAOUTCOME"),
    Field(name="science_outcome", path="SCITAOUTCOME", kind=Kind.CODE, codes=SCIENCE_OUTCOME),
    _flag("read_expected", "READEXP"),
    _flag("read_higher", "READHIGH"),
    _flag("maths_expected", "MATEXP"),
    _flag("maths_higher", "MATHIGH"),
    _flag("gps_expected", "GPSEXP"),
    _flag("gps_higher", "GPSHIGH"),
    _flag("writing_expected", "WRITTAEXP"),
    _flag("writing_depth", "WRITTADEPTH"),
    _flag("science_expected", "SCITAEXP"),
    Field(name="ks1_group", path="KS1AVERAGE_GRP_P"),
    *(
        field
        for subject, column in (("reading", "READ"), ("writing", "WRIT"), ("maths", "MAT"))
        for field in (
            _number(f"{subject}_ks2_score", f"KS2{column}SCORE"),
            _number(f"{subject}_predicted", f"KS2{column}PRED_EM"),
            _number(f"{subject}_progress", f"{column}PROGSCORE_EM"),
            _number(f"{subject}_progress_adjusted", f"{column}PROGSCORE_EM_ADJUSTED"),
            _flag(f"in_{subject}_progress", f"IN{column}PROG"),
        )
    ),
)
"""DfE's own columns by subject: results, and progress with the group and what it predicts."""

RESULT = Table(
    name="result",
    grain="one per pupil at the end of Key Stage 2 per school",
    path="*KS2*.csv",
    key=("upn", "laestab"),
    fields=(
        Field(name="academic_year", path="ACADYR", required=True),
        Field(name="upn", path="UPN", kind=Kind.UPN, required=True, personal=True),
        Field(name="surname", path="SURNAME", required=True, personal=True),
        Field(name="forename", path="FORENAMES", required=True, personal=True),
        Field(name="born_on", path="DOB", kind=Kind.DATE, required=True, personal=True),
        Field(name="sex", path="SEX", also=("GENDER",), kind=Kind.CODE, codes=SEX),
        Field(name="la_code", path="LA", required=True),
        Field(name="laestab", path="LAESTAB", required=True),
        Field(name="urn", path="URN", kind=Kind.URN),
        Field(name="read_outcome", path="READOUTCOME"),
        Field(name="maths_outcome", path="MATOUTCOME"),
        Field(name="read_score", path="READSCORE", kind=Kind.WHOLE),
        Field(name="maths_score", path="MATSCORE", kind=Kind.WHOLE),
        Field(name="gps_score", path="GPSSCORE", kind=Kind.WHOLE),
        Field(name="writing_outcome", path="WRITTAOUTCOME", kind=Kind.CODE,
              codes=WRITING_OUTCOME),
        Field(name="is_eligible", path="ELIGRWM", kind=Kind.FLAG, required=True),
        Field(name="is_eligible_la", path="ELIGRWMLA", kind=Kind.FLAG),
        Field(name="rwm_expected", path="RWMEXP", kind=Kind.FLAG),
        Field(name="rwm_higher", path="RWMHIGH", kind=Kind.FLAG),
        *_GIVEN,
        Field(name="fsm", path="FSM", kind=Kind.FLAG),
        Field(name="fsm6", path="FSM6", kind=Kind.FLAG),
        Field(name="disadvantaged", path="FSM6CLA1A", kind=Kind.FLAG),
        Field(name="looked_after_12_months", path="CLA_12_MONTHS", kind=Kind.FLAG),
    ),
    columns=columns_of(Path(__file__).parent),
)  # fmt: skip

LAYOUT = Layout(
    return_id="key_stage_2",
    form=Form.CSV,
    tables=(RESULT,),
    first=AcademicYear(2015),
    not_collected=(AcademicYear(2019), AcademicYear(2020)),
    official_rules=0,
    official_rules_source="DfE sends the file itself",
    source=(
        "Column headers of DfE's Get information about pupils download (KS2, 151 columns); "
        "FSM6CLA1A from the National Pupil Database variables"
    ),
    not_confirmed=(
        "The layout of the July .dat file from the National Curriculum Assessments Portal",
        "FSM6CLA1A is a National Pupil Database name, not a column of that download",
        "Outcome codes other than a score",
        "What the prior attainment groups (KS1AVERAGE_GRP_P) are, and what each predicts",
    ),
)
