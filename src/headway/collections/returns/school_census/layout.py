"""The school census: one XML file per school per term, children on roll and just left."""

from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import school_census as codes
from headway.vocabulary.codes.attendance import ATTENDANCE_CODE
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.codes.ethnicity import ETHNICITY
from headway.vocabulary.codes.language import LANGUAGE
from headway.vocabulary.years import AcademicYear

ON_ROLL = "Pupils/PupilsOnRoll/PupilOnRoll"
LEFT = "Pupils/PupilsNoLongerOnRoll/PupilNoLongerOnRoll"

HEADER = Table(
    name="header",
    grain="one per file",
    path=".",
    fields=(
        Field(name="collection", path="Header/CollectionDetails/Collection", required=True),
        Field(name="term", path="Header/CollectionDetails/Term", kind=Kind.CODE,
              codes=codes.TERM, required=True),
        Field(name="year", path="Header/CollectionDetails/Year", kind=Kind.WHOLE, required=True),
        Field(name="reference_on", path="Header/CollectionDetails/ReferenceDate",
              kind=Kind.DATE, required=True),
        Field(name="la_code", path="Header/Source/LEA", required=True),
        Field(name="establishment", path="Header/Source/Estab", required=True),
        Field(name="written_at", path="Header/Source/DateTime"),
        Field(name="school_name", path="School/SchoolCharacteristics/SchoolName"),
        Field(name="phase", path="School/SchoolCharacteristics/Phase", kind=Kind.CODE,
              codes=codes.PHASE, required=True),
    ),
    key=("la_code", "establishment", "year", "term"),
)  # fmt: skip

IDENTIFIERS = (
    Field(name="upn", path="PupilIdentifiers/UPN", kind=Kind.UPN, required=True, personal=True),
    Field(name="former_upn", path="PupilIdentifiers/FormerUPN", kind=Kind.UPN, personal=True),
    Field(name="uln", path="PupilIdentifiers/ULN", kind=Kind.ULN, personal=True),
    Field(name="surname", path="PupilIdentifiers/Surname", required=True, personal=True),
    Field(name="forename", path="PupilIdentifiers/Forename", required=True, personal=True),
    Field(name="middle_names", path="PupilIdentifiers/MiddleNames", personal=True),
    Field(name="preferred_surname", path="PupilIdentifiers/PreferredSurname", personal=True),
    Field(name="former_surname", path="PupilIdentifiers/FormerSurname", personal=True),
    Field(name="sex", path="PupilIdentifiers/Sex", also=("PupilIdentifiers/Gender",),
          kind=Kind.CODE, codes=codes.SEX, required=True),
    Field(name="born_on", path="PupilIdentifiers/DOB", kind=Kind.DATE, required=True,
          personal=True),
)  # fmt: skip

STATUS = (
    Field(name="enrolment_status", path="PupilStatus/EnrolStatus", kind=Kind.CODE,
          codes=codes.ENROLMENT_STATUS, required=True),
    Field(name="entered_on", path="PupilStatus/EntryDate", kind=Kind.DATE, required=True),
    Field(name="is_part_time", path="PupilStatus/PartTime", kind=Kind.FLAG),
    Field(name="boarder", path="PupilStatus/Boarder", kind=Kind.CODE, codes=codes.BOARDER),
    Field(name="year_group", path="PupilStatus/NCyearActual", kind=Kind.CODE,
          codes=codes.YEAR_GROUP, required=True),
)  # fmt: skip

PUPIL_ON_ROLL = Table(
    name="pupil_on_roll",
    grain="one per child on the school's roll on census day",
    path=ON_ROLL,
    key=("upn",),
    fields=(
        *IDENTIFIERS,
        Field(name="ethnicity", path="PupilCharacteristics/Ethnicity", kind=Kind.CODE,
              codes=ETHNICITY, required=True),
        Field(name="language", path="PupilCharacteristics/Language", kind=Kind.CODE,
              codes=LANGUAGE, required=True),
        Field(name="post_looked_after", path="PupilCharacteristics/PLAA", kind=Kind.CODE,
              codes=codes.POST_LOOKED_AFTER),
        Field(name="service_child", path="PupilCharacteristics/ServiceChild", kind=Kind.CODE,
              codes=codes.SERVICE_CHILD),
        Field(name="has_top_up_funding", path="PupilCharacteristics/TopUpFunding",
              kind=Kind.FLAG),
        Field(name="funded_hours", path="PupilCharacteristics/FundedHours", kind=Kind.NUMBER),
        Field(name="extended_hours", path="PupilCharacteristics/ExtendedHours",
              kind=Kind.NUMBER),
        Field(name="hours_at_setting", path="PupilCharacteristics/HoursAtSetting",
              kind=Kind.NUMBER),
        *STATUS,
        Field(name="sen_provision", path="SpecialEducationalNeeds/SENprovision",
              kind=Kind.CODE, codes=codes.SEN_PROVISION, required=True),
        Field(name="is_in_sen_unit", path="SpecialEducationalNeeds/SENunitIndicator",
              kind=Kind.FLAG),
        Field(name="is_in_resourced_provision",
              path="SpecialEducationalNeeds/ResourcedProvisionIndicator", kind=Kind.FLAG),
        Field(name="postcode", path="HomeInformation/Addresses/Address/PostCode",
              kind=Kind.POSTCODE, personal=True),
    ),
)  # fmt: skip

PUPIL_NO_LONGER_ON_ROLL = Table(
    name="pupil_no_longer_on_roll",
    grain="one per child who left since the period the census reports attendance for",
    path=LEFT,
    key=("upn",),
    fields=(
        *IDENTIFIERS,
        Field(name="left_on", path="PupilStatus/LeavingDate", kind=Kind.DATE, required=True),
        *STATUS,
        Field(name="sen_provision", path="SpecialEducationalNeeds/SENprovision",
              kind=Kind.CODE, codes=codes.SEN_PROVISION),
        Field(name="postcode", path="HomeInformation/Addresses/Address/PostCode",
              kind=Kind.POSTCODE, personal=True),
    ),
)  # fmt: skip

FREE_SCHOOL_MEALS = Table(
    name="fsm_period",
    grain="one per spell of eligibility for free school meals",
    path="PupilCharacteristics/FSMperiods/FSMperiod",
    parent="pupil_on_roll",
    fields=(
        Field(name="started_on", path="FSMstartDate", kind=Kind.DATE, required=True),
        Field(name="ended_on", path="FSMendDate", kind=Kind.DATE),
        Field(name="country", path="UKcountry", kind=Kind.CODE, codes=codes.COUNTRY),
    ),
)

SEN_NEED = Table(
    name="sen_need",
    grain="one per type of need of a child, ranked",
    path="SpecialEducationalNeeds/SENneeds/SENneed",
    parent="pupil_on_roll",
    fields=(
        Field(name="rank", path="SENtypeRank", kind=Kind.WHOLE, required=True),
        Field(name="sen_type", path="SENtype", kind=Kind.CODE, codes=codes.SEN_TYPE,
              required=True),
    ),
)  # fmt: skip

LEARNER_SUPPORT = Table(
    name="learner_support",
    grain="one per kind of support with the cost of learning, children of 16 and over",
    path="LearnerSupport/LearnerSupportItem",
    parent="pupil",
    fields=(
        Field(name="support_code", path="LearnerSupportCode", kind=Kind.CODE,
              codes=codes.LEARNER_SUPPORT, required=True),
    ),
)  # fmt: skip

_ATTENDANCE_FIELDS = (
    Field(name="sessions_possible", path="SessionsPossible", kind=Kind.WHOLE, required=True),
    Field(name="sessions_authorised", path="SessionsAuthorised", kind=Kind.WHOLE, required=True),
    Field(name="sessions_unauthorised", path="SessionsUnauthorised", kind=Kind.WHOLE,
          required=True),
)  # fmt: skip
_SESSION_FIELDS = (
    Field(name="reason", path="AttendanceReason", kind=Kind.CODE, codes=ATTENDANCE_CODE,
          required=True),
    Field(name="sessions", path="AbsenceSessions", also=("Sessions",), kind=Kind.WHOLE,
          required=True),
)  # fmt: skip

TERMLY_ATTENDANCE = Table(
    name="termly_attendance",
    grain="one per enrolment: the term before (in autumn, the first half of the summer term)",
    path="Attendance/TermlyAttendance",
    parent="pupil",
    fields=_ATTENDANCE_FIELDS,
)
TERMLY_SESSIONS = Table(
    name="termly_session",
    grain="one per attendance code within the term",
    path="Attendance/TermlyAttendance/SessionDetails/SessionDetail",
    parent="pupil",
    fields=_SESSION_FIELDS,
)
SUMMER_ATTENDANCE = Table(
    name="summer_half_term_2_attendance",
    grain="one per enrolment, autumn census only: the second half of the summer term",
    path="Attendance/SummerHalfTerm2Attendance",
    parent="pupil",
    fields=_ATTENDANCE_FIELDS,
)
SUMMER_SESSIONS = Table(
    name="summer_half_term_2_session",
    grain="one per attendance code within the half term, autumn census only",
    path="Attendance/SummerHalfTerm2Attendance/SessionDetails/SessionDetail",
    parent="pupil",
    fields=_SESSION_FIELDS,
)

EXCLUSION = Table(
    name="exclusion",
    grain="one per suspension or permanent exclusion, two terms in arrears",
    path="Exclusions/TermlyExclusion",
    parent="pupil",
    fields=(
        Field(name="category", path="Category", kind=Kind.CODE, codes=codes.EXCLUSION_CATEGORY,
              required=True),
        Field(name="reason", path="Reasons/Reason", also=("Reason",), kind=Kind.CODE,
              codes=codes.EXCLUSION_REASON, required=True, repeats=True),
        Field(name="started_on", path="StartDate", kind=Kind.DATE, required=True),
        Field(name="sessions", path="SessionsExcluded", also=("Sessions",), kind=Kind.WHOLE),
        Field(name="sen_provision", path="SENprovision", kind=Kind.CODE,
              codes=codes.SEN_PROVISION, years=Validity(first=AcademicYear(2014))),
    ),
)  # fmt: skip

LAYOUT = Layout(
    return_id="school_census",
    form=Form.XML,
    first=AcademicYear(2014),
    tables=(
        HEADER,
        PUPIL_ON_ROLL,
        PUPIL_NO_LONGER_ON_ROLL,
        FREE_SCHOOL_MEALS,
        SEN_NEED,
        LEARNER_SUPPORT,
        TERMLY_ATTENDANCE,
        TERMLY_SESSIONS,
        SUMMER_ATTENDANCE,
        SUMMER_SESSIONS,
        EXCLUSION,
    ),
    source=(
        "Element names written by a management information system's school census export "
        "(Follett Aspen) and table names of COLLECT's school census extract; code sets from "
        "DfE's National Pupil Database variables 2020/21 and Common Basic Data Set, May 2026; "
        "PLAA, LearnerSupportItem and TermlyExclusion as DfE's validation rules name them"
    ),
    not_confirmed=(
        "The elements above FSMperiod, Address, Reason and SENneed: look for them by name",
        "Within which elements PLAA, ServiceChild, TopUpFunding and the hours stand",
        "LearnerSupportCode: the name of what stands in a LearnerSupportItem",
        "SessionsExcluded and Reasons/Reason: names of the exclusion fields",
        "The year tag and namespace vary by release",
        "The schema's versions by year",
    ),
)
