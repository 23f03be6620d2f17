"""The alternative provision census: one row per placement that the authority arranged and pays."""

from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import alternative_provision as codes
from headway.vocabulary.codes.ethnicity import ETHNICITY
from headway.vocabulary.codes.school_census import SEN_PROVISION, SEN_TYPE
from headway.vocabulary.years import AcademicYear

PLACEMENT = Table(
    name="ap_placement",
    grain="one per pupil and placement, the latest in the census period",
    path="*AP_census*.csv",
    key=("upn", "entered_on"),
    fields=(
        Field(name="la_code", path="LEA", required=True),
        Field(name="as_at", path="ReferenceDate", kind=Kind.DATE, required=True),
        Field(name="upn", path="UPN", kind=Kind.UPN, required=True, personal=True),
        Field(name="uln", path="ULN", kind=Kind.ULN, personal=True),
        Field(name="surname", path="Surname", required=True, personal=True),
        Field(name="forename", path="Forename", required=True, personal=True),
        Field(name="middle_names", path="MiddleNames", personal=True),
        Field(name="born_on", path="DOB", kind=Kind.DATE, required=True, personal=True),
        Field(name="sex", path="Sex", also=("Gender",), kind=Kind.CODE, codes=codes.SEX_AP),
        Field(name="ethnicity", path="Ethnicity", kind=Kind.CODE, codes=ETHNICITY),
        Field(name="fsm_eligible", path="FSMeligible", also=("FSMeligibility",), kind=Kind.FLAG),
        Field(name="sen_provision", path="SENprovision", also=("SENProvision",), kind=Kind.CODE,
              codes=SEN_PROVISION),
        Field(name="sen_type", path="PrimarySENtype", kind=Kind.CODE, codes=SEN_TYPE),
        Field(name="postcode", path="Postcode", also=("PostCode",), kind=Kind.POSTCODE,
              personal=True),
        Field(name="urn", path="URN", kind=Kind.URN),
        Field(name="ukprn", path="UKPRN"),
        Field(name="setting_type", path="APSettingType", also=("APtype", "APTypeDescription"),
              kind=Kind.CODE, codes=codes.SETTING_TYPE),
        Field(name="reason", path="PlacementReason"),
        Field(name="entered_on", path="EntryDate", kind=Kind.DATE, required=True),
        Field(name="left_on", path="LeavingDate", kind=Kind.DATE),
        Field(name="attendance_pattern", path="AttendancePattern", kind=Kind.CODE,
              codes=codes.ATTENDANCE_PATTERN),
        Field(name="sessions_per_week", path="SessionsPerWeek", kind=Kind.WHOLE, required=True),
    ),
    columns=(
        "LEA", "ReferenceDate", "UPN", "ULN", "Surname", "Forename", "MiddleNames", "DOB", "Sex",
        "Ethnicity", "FSMeligible", "SENprovision", "PrimarySENtype", "Postcode", "URN", "UKPRN",
        "APSettingType", "PlacementReason", "EntryDate", "LeavingDate", "AttendancePattern",
        "SessionsPerWeek",
    ),
)  # fmt: skip

LAYOUT = Layout(
    return_id="ap_census",
    form=Form.CSV,
    tables=(PLACEMENT,),
    first=AcademicYear(2017),
    source=(
        "Names of variables in DfE's National Pupil Database (alternative provision, 2007/08 to "
        "2020/21), and DfE's Alternative provision (AP) census guide, data items"
    ),
    not_confirmed=(
        "The element structure of the XML file, which is not read: a table of its data items is",
        "The codes of the primary reason for a placement, which are taken as they come",
        "From which year to which each type of setting is used",
        "The names LEA, ReferenceDate, APSettingType and PlacementReason",
    ),
)
