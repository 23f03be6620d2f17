"""The common transfer file: what a child's last school sends to the next, results included."""

from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes.school_census import COUNTRY, SEX
from headway.vocabulary.codes.transfer import LOCALE, RESULT_STATUS
from headway.vocabulary.years import AcademicYear

SOURCE = Table(
    name="source",
    grain="one per file: the school that sends it",
    path="Header/SourceSchool",
    fields=(
        Field(name="la_code", path="LEA", required=True),
        Field(name="establishment", path="Estab", required=True),
        Field(name="school_name", path="SchoolName"),
        Field(name="academic_year", path="AcademicYear"),
    ),
)

DESTINATION = Table(
    name="destination",
    grain="one per file: the school that it is for",
    path="Header/DestSchool",
    fields=(
        Field(name="la_code", path="LEA", required=True),
        Field(name="establishment", path="Estab", required=True),
    ),
)

PUPIL = Table(
    name="pupil",
    grain="one per child in the file",
    path="CTFpupilData/Pupil",
    key=("upn",),
    fields=(
        Field(name="upn", path="UPN", kind=Kind.UPN, required=True, personal=True),
        Field(name="surname", path="Surname", required=True, personal=True),
        Field(name="forename", path="Forename", required=True, personal=True),
        Field(name="born_on", path="DOB", kind=Kind.DATE, required=True, personal=True),
        Field(name="sex", path="Sex", also=("Gender",), kind=Kind.CODE, codes=SEX),
    ),
)

FREE_SCHOOL_MEALS = Table(
    name="fsm_period",
    grain="one per spell of eligibility for free school meals",
    path="FSMhistory/FSMinstance",
    parent="pupil",
    fields=(
        Field(name="started_on", path="FSMstartDate", kind=Kind.DATE, required=True),
        Field(name="ended_on", path="FSMendDate", kind=Kind.DATE),
        Field(name="country", path="UKcountry", kind=Kind.CODE, codes=COUNTRY),
    ),
)

KEY_STAGE = Table(
    name="key_stage",
    grain="one per key stage of which there are results",
    path="StageAssessments/KeyStage",
    parent="pupil",
    fields=(Field(name="stage", path="Stage", required=True),),
)

ASSESSMENT = Table(
    name="assessment",
    grain="one per result, estimate or target",
    path="StageAssessments/KeyStage/StageAssessment",
    parent="key_stage",
    fields=(
        Field(name="locale", path="Locale", kind=Kind.CODE, codes=LOCALE),
        Field(name="year", path="Year", kind=Kind.WHOLE),
        Field(name="subject", path="Subject", required=True),
        Field(name="method", path="Method"),
        Field(name="component", path="Component"),
        Field(name="status", path="ResultStatus", kind=Kind.CODE, codes=RESULT_STATUS),
        Field(name="qualifier", path="ResultQualifier"),
        Field(name="result", path="Result"),
    ),
)

LAYOUT = Layout(
    return_id="common_transfer_file",
    form=Form.XML,
    first=AcademicYear(2014),
    tables=(SOURCE, DESTINATION, PUPIL, FREE_SCHOOL_MEALS, KEY_STAGE, ASSESSMENT),
    source=(
        "The common transfer file, version 25.0, that DfE's Get information about pupils writes: "
        "its elements, and the academic year by the year in which it starts"
    ),
    not_confirmed=(
        "Elements that schools' own systems write beside these (attendance, contacts, SEN history)",
        "The lists of subjects, methods, components and qualifiers: kept as they stand",
    ),
)
