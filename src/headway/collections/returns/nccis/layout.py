"""The monthly NCCIS return as a table: one row per young person and month."""

from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import nccis as codes
from headway.vocabulary.codes.ethnicity import ETHNICITY
from headway.vocabulary.years import AcademicYear

YOUNG_PERSON = Table(
    name="young_person",
    grain="one per young person in the month's return",
    path="*NCCIS*.csv",
    key=("young_person",),
    fields=(
        Field(name="academic_year", path="ACADYR", required=True),
        Field(name="month", path="MonthNo", kind=Kind.WHOLE, required=True),
        Field(name="la_code", path="LeadLEA", also=("Lead_LEA_Code",), required=True),
        Field(name="young_person", path="YoungPersonsID", required=True, personal=True),
        Field(name="upn", path="UPN", kind=Kind.UPN, personal=True),
        Field(name="uln", path="ULN", kind=Kind.ULN, personal=True),
        Field(name="surname", path="FamilyName", also=("Family_Name",), required=True,
              personal=True),
        Field(name="forename", path="GivenName", also=("Given_name",), required=True,
              personal=True),
        Field(name="born_on", path="DOB", also=("Date_of_Birth",), kind=Kind.DATE, required=True,
              personal=True),
        Field(name="sex", path="Gender", kind=Kind.CODE, codes=codes.SEX_NCCIS),
        Field(name="ethnicity", path="Ethnicity", also=("Ethnic_Code",), kind=Kind.CODE,
              codes=ETHNICITY),
        Field(name="postcode", path="Postcode", kind=Kind.POSTCODE, personal=True),
        Field(name="cohort_status", path="CohortStatus", also=("Cohort_status",), kind=Kind.CODE,
              codes=codes.COHORT_STATUS, required=True),
        Field(name="transferred_to", path="TransferredToLEACode",
              also=("Transferred_To_LA_Code",)),
        Field(name="la_code_in_year_11", path="LEACodeAtYear11",
              also=("LEA_Code_At_Year_11",)),
        Field(name="has_plan", path="SENDFlag", also=("SEND_flag",), kind=Kind.FLAG),
        Field(name="has_sen_support", path="SENSupportFlag", kind=Kind.FLAG),
        Field(name="activity", path="CurrentActivityCode", also=("Current_Activity_Code",),
              kind=Kind.CODE, codes=codes.ACTIVITY, required=True),
        Field(name="activity_started_on", path="CurrentActivityStartDate",
              also=("Current_Activity_Start_Date",), kind=Kind.DATE),
        Field(name="activity_verified_on", path="CurrentActivityVerificationDate",
              also=("Current_Activity_Verification_Date",), kind=Kind.DATE),
        Field(name="activity_review_on", path="CurrentActivityReviewDate",
              also=("Current_Activity_Review_Date",), kind=Kind.DATE),
        Field(name="neet_since", path="NEETStartDate", also=("NEET_Start_Date",), kind=Kind.DATE),
        Field(name="course_ends_on", path="ExpectedCourseEndDate",
              also=("Expected_course_end_date",), kind=Kind.DATE),
        Field(name="has_lapsed", path="CurrencyLapsed", kind=Kind.FLAG),
        Field(name="intended_destination", path="Year11IntendedDestination",
              also=("Year_11_Intended_Destination",), kind=Kind.CODE,
              codes=codes.INTENDED_DESTINATION),
        Field(name="year_11_guarantee", path="Year11SeptemberGuaranteeStatus",
              also=("Year_11_September_Guarantee_status",), kind=Kind.CODE,
              codes=codes.GUARANTEE_STATUS),
        Field(name="year_12_guarantee", path="Year12SeptemberGuaranteeStatus",
              also=("Year_12_September_Guarantee_status",), kind=Kind.CODE,
              codes=codes.GUARANTEE_STATUS),
    ),
    columns=(
        "ACADYR", "MonthNo", "LeadLEA", "YoungPersonsID", "UPN", "ULN", "FamilyName", "GivenName",
        "DOB", "Gender", "Ethnicity", "Postcode", "CohortStatus", "TransferredToLEACode",
        "LEACodeAtYear11", "SENDFlag", "SENSupportFlag", "CurrentActivityCode",
        "CurrentActivityStartDate", "CurrentActivityVerificationDate", "CurrentActivityReviewDate",
        "NEETStartDate", "ExpectedCourseEndDate", "CurrencyLapsed", "Year11IntendedDestination",
        "Year11SeptemberGuaranteeStatus", "Year12SeptemberGuaranteeStatus",
    ),
)  # fmt: skip

LAYOUT = Layout(
    return_id="nccis",
    form=Form.CSV,
    tables=(YOUNG_PERSON,),
    first=AcademicYear(2016),
    source=(
        "Names of data items in DfE's National Pupil Database (NCCIS, 2010/11 to 2020/21) and in "
        "the error list of DfE's NCCIS management information requirement, Appendix D"
    ),
    not_confirmed=(
        (
            "The element structure of the monthly XML file, which is not read: a table of its data "
            "items is, one row per young person"
        ),
        "Whether the return carries a UPN or a ULN; without one a young person is known by name",
        "SENSupportFlag, Postcode and the spelling of names that the error list does not have",
        "What the cohort status E stands for",
    ),
)
