"""The school workforce census: one XML file per school, its staff and its vacancies."""

from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import workforce as codes
from headway.vocabulary.codes.school_census import SEX
from headway.vocabulary.years import AcademicYear

HEADER = Table(
    name="header",
    grain="one per file",
    path=".",
    key=("la_code", "establishment", "year"),
    fields=(
        Field(name="collection", path="Header/CollectionDetails/Collection", required=True),
        Field(name="year", path="Header/CollectionDetails/Year", kind=Kind.WHOLE, required=True),
        Field(name="reference_on", path="Header/CollectionDetails/ReferenceDate",
              kind=Kind.DATE, required=True),
        Field(name="la_code", path="Header/Source/LEA", required=True),
        Field(name="establishment", path="Header/Source/Estab", required=True),
    ),
)  # fmt: skip

MEMBER = Table(
    name="member",
    grain="one per member of staff",
    path="SchoolWorkforceMembers/SchoolWorkforceMember",
    fields=(
        Field(name="teacher_number", path="StaffDetails/TeacherNumber", personal=True),
        Field(name="surname", path="StaffDetails/StaffMemberName/PersonFamilyName",
              required=True, personal=True),
        Field(name="forename", path="StaffDetails/StaffMemberName/GivenNames/PersonGivenName",
              personal=True),
        Field(name="ni_number", path="StaffDetails/NINumber", personal=True),
        Field(name="sex", path="StaffDetails/Sex", also=("StaffDetails/Gender",),
              kind=Kind.CODE, codes=SEX),
        Field(name="born_on", path="StaffDetails/PersonBirthDate", kind=Kind.DATE,
              personal=True),
        Field(name="has_qts", path="StaffDetails/QTS", kind=Kind.FLAG),
    ),
)  # fmt: skip

_HOURS = (
    Field(name="hours_per_week", path="Hours/HoursPerWeek", kind=Kind.NUMBER),
    Field(name="fte_hours", path="Hours/FTEHours", kind=Kind.NUMBER),
    Field(name="weeks_per_year", path="Hours/WeeksPerYear", kind=Kind.NUMBER),
)

CONTRACT = Table(
    name="contract",
    grain="one per contract or service agreement of a member of staff",
    path="ContractOrServiceGroup/ContractOrService",
    parent="member",
    fields=(
        Field(name="contract_type", path="ContractType", kind=Kind.CODE,
              codes=codes.CONTRACT_TYPE),
        Field(name="started_on", path="ContractStart", kind=Kind.DATE, required=True),
        Field(name="ended_on", path="ContractEnd", kind=Kind.DATE),
        Field(name="post", path="Post"),
        Field(name="arrived_on", path="SchoolArrivalDate", kind=Kind.DATE),
        Field(name="origin", path="Origin", kind=Kind.CODE, codes=codes.ORIGIN),
        Field(name="destination", path="DestinationCode", kind=Kind.CODE,
              codes=codes.DESTINATION),
        *_HOURS,
    ),
)  # fmt: skip

ROLE = Table(
    name="role",
    grain="one per role in a contract",
    path="ContractOrServiceGroup/ContractOrService/Roles/Role",
    parent="contract",
    fields=(
        Field(name="role", path="RoleIdentifier", kind=Kind.CODE, codes=codes.ROLE,
              required=True),
        *_HOURS,
    ),
)  # fmt: skip

ABSENCE = Table(
    name="absence",
    grain="one per absence of a member of staff in the year before",
    path="Absences/Absence",
    parent="member",
    fields=(
        Field(name="started_on", path="FirstDayOfAbsence", kind=Kind.DATE, required=True),
        Field(name="ended_on", path="LastDayOfAbsence", kind=Kind.DATE),
        Field(name="days_lost", path="WorkingDaysLost", kind=Kind.NUMBER),
        Field(name="category", path="AbsenceCategory", kind=Kind.CODE, codes=codes.ABSENCE),
    ),
)

VACANCY = Table(
    name="vacancy",
    grain="one per vacant teaching post on census day",
    path="Vacancies/Vacancy",
    fields=(
        Field(name="post", path="Post", also=("VacancyPost",)),
        Field(name="subject", path="Subject", also=("VacancySubject",)),
        Field(name="tenure", path="Tenure", also=("VacancyTenure",)),
        Field(name="is_temporarily_filled", path="TemporarilyFilled",
              also=("VacancyTemporarilyFilled",), kind=Kind.FLAG),
        Field(name="is_advertised", path="Advertised", also=("VacancyAdvertised",),
              kind=Kind.FLAG),
    ),
)  # fmt: skip

LAYOUT = Layout(
    return_id="school_workforce_census",
    form=Form.XML,
    first=AcademicYear(2010),
    tables=(HEADER, MEMBER, CONTRACT, ROLE, ABSENCE, VACANCY),
    source=(
        "Element names written by three personnel systems' exports of the census (MyPortal, Oracle "
        "HRMS, Follett Aspen); code sets from DfE's Common Basic Data Set, May 2026"
    ),
    not_confirmed=(
        "The elements of a vacancy: looked for by name, in two spellings",
        "The codes of a post, and of a vacancy's post, subject and tenure: kept as they stand",
        "Curriculum, qualifications, pay, occasional teachers and agency staff are not read",
    ),
)
