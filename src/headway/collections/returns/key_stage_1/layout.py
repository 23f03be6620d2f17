"""Key Stage 1 teacher assessment: one row per child at the end of the key stage."""

from pathlib import Path

from headway.collections.layout import Field, Form, Kind, Layout, Table, columns_of
from headway.vocabulary.codes.primary import KEY_STAGE_1_OUTCOME, SCIENCE_OUTCOME
from headway.vocabulary.codes.school_census import SEX
from headway.vocabulary.years import AcademicYear


def _outcome(name: str, column: str) -> Field:
    return Field(name=name, path=column, kind=Kind.CODE, codes=KEY_STAGE_1_OUTCOME, required=True)


RESULT = Table(
    name="result",
    grain="one per child at the end of Key Stage 1 per school",
    path="*KS1*.csv",
    key=("upn", "laestab"),
    fields=(
        Field(name="academic_year", path="ACADYR", required=True),
        Field(name="upn", path="UPN", kind=Kind.UPN, required=True, personal=True),
        Field(name="surname", path="SURNAME", required=True, personal=True),
        Field(name="forename", path="FORENAMES", required=True, personal=True),
        Field(name="born_on", path="DOB", kind=Kind.DATE, required=True, personal=True),
        Field(name="sex", path="SEX", kind=Kind.CODE, codes=SEX),
        Field(name="la_code", path="LA", required=True),
        Field(name="laestab", path="LAESTAB", required=True),
        Field(name="urn", path="URN", kind=Kind.URN),
        _outcome("reading_outcome", "READ_OUTCOME"),
        _outcome("writing_outcome", "WRIT_OUTCOME"),
        _outcome("maths_outcome", "MATH_OUTCOME"),
        Field(name="science_outcome", path="SCI_OUTCOME", kind=Kind.CODE,
              codes=SCIENCE_OUTCOME),
    ),
    columns=columns_of(Path(__file__).parent),
)  # fmt: skip

LAYOUT = Layout(
    return_id="key_stage_1",
    form=Form.CSV,
    tables=(RESULT,),
    first=AcademicYear(2015),
    not_collected=(AcademicYear(2019), AcademicYear(2020)),
    source="Column headers of DfE's Get information about pupils download (KS1, 31 columns)",
    not_confirmed=(
        "The XML that schools submit through COLLECT is not read, only the CSV",
        "The levels of 2014/15 and before are not read",
        "HNM, the science code for not having met the standard",
    ),
)
