"""The multiplication tables check: one row per child in year 4."""

from pathlib import Path

from headway.collections.layout import Field, Form, Kind, Layout, Table, columns_of
from headway.vocabulary.codes.primary import MTC_REASON
from headway.vocabulary.codes.school_census import SEX
from headway.vocabulary.years import AcademicYear

RESULT = Table(
    name="result",
    grain="one per child in year 4 per school",
    path="*MTC*.csv",
    key=("upn", "laestab"),
    fields=(
        Field(name="academic_year", path="ACADYR", required=True),
        Field(name="upn", path="UPN", kind=Kind.UPN, required=True, personal=True),
        Field(name="surname", path="Surname", required=True, personal=True),
        Field(name="forename", path="Forename", required=True, personal=True),
        Field(name="born_on", path="DOB", kind=Kind.DATE, required=True, personal=True),
        Field(name="sex", path="Sex", also=("Gender",), kind=Kind.CODE, codes=SEX),
        Field(name="la_code", path="LA", required=True),
        Field(name="laestab", path="LAESTAB", required=True),
        Field(name="urn", path="URN", kind=Kind.URN),
        Field(name="mark", path="FormMark", kind=Kind.WHOLE),
        Field(name="status", path="PupilStatus", required=True),
        Field(name="reason_not_taken", path="ReasonNotTakingCheck", kind=Kind.CODE,
              codes=MTC_REASON),
    ),
    columns=columns_of(Path(__file__).parent),
)  # fmt: skip

LAYOUT = Layout(
    return_id="multiplication_check",
    form=Form.CSV,
    tables=(RESULT,),
    first=AcademicYear(2021),
    official_rules=0,
    official_rules_source="DfE sends the file itself",
    source=(
        "Column headers of DfE's Get information about pupils download (MTC, 16 columns); reasons "
        "for not taking the check from the source code of DfE's service"
    ),
    not_confirmed=(
        "The words of PupilStatus other than Complete",
        "The file that the service itself gives an authority",
    ),
)
