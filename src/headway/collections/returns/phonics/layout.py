"""The phonics screening check: one row per child who was to take it."""

from pathlib import Path

from headway.collections.layout import Field, Form, Kind, Layout, Table, columns_of
from headway.vocabulary.codes.primary import PHONICS_OUTCOME
from headway.vocabulary.codes.school_census import SEX
from headway.vocabulary.years import AcademicYear

RESULT = Table(
    name="result",
    grain="one per child in year 1, and per child in year 2 who was to take it again, per school",
    path="*Phonics*.csv",
    key=("upn", "establishment"),
    fields=(
        Field(name="academic_year", path="Phonics_ACADYR", required=True),
        Field(name="upn", path="Phonics_UPN", kind=Kind.UPN, required=True, personal=True),
        Field(name="surname", path="Phonics_SURNAME", required=True, personal=True),
        Field(name="forename", path="Phonics_FORENAMES", required=True, personal=True),
        Field(name="born_on", path="Phonics_DOB", kind=Kind.DATE, required=True, personal=True),
        Field(name="sex", path="Phonics_SEX", also=("Phonics_GENDER",), kind=Kind.CODE,
              codes=SEX),
        Field(name="la_code", path="Phonics_LA", required=True),
        Field(name="establishment", path="Phonics_ESTAB", required=True),
        Field(name="urn", path="Phonics_URN", kind=Kind.URN),
        Field(name="year_group", path="Phonics_NCYEARACTUAL"),
        Field(name="mark", path="Phonics_PHONICS_MARK", kind=Kind.WHOLE),
        Field(name="outcome", path="Phonics_PHONICS_OUTCOME", kind=Kind.CODE,
              codes=PHONICS_OUTCOME, required=True),
    ),
    columns=columns_of(Path(__file__).parent),
)  # fmt: skip

LAYOUT = Layout(
    return_id="phonics",
    form=Form.CSV,
    tables=(RESULT,),
    first=AcademicYear(2011),
    not_collected=(AcademicYear(2019), AcademicYear(2020)),
    source="Column headers of DfE's Get information about pupils download (Phonics, 16 columns)",
    not_confirmed=(
        "The XML that schools submit through COLLECT is not read, only the CSV",
        "Outcome codes: from DfE's guidance on the check, not from a list beside the columns",
    ),
)
