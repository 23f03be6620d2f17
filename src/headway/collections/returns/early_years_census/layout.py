"""The early years census: one row per child funded at a private or voluntary provider."""

from pathlib import Path

from headway.collections.layout import Field, Form, Kind, Layout, Table, columns_of
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.codes.early_years import PROVIDER_CATEGORY
from headway.vocabulary.codes.ethnicity import ETHNICITY
from headway.vocabulary.codes.school_census import SEN_PROVISION, SEX
from headway.vocabulary.years import AcademicYear

CHILD = Table(
    name="child",
    grain="one per child and provider",
    path="*early_years_census*.csv",
    key=("surname", "forename", "born_on", "provider_urn"),
    fields=(
        Field(name="academic_year", path="AcademicYear", required=True),
        Field(name="la_code", path="LA", required=True),
        Field(name="provider_urn", path="URN", required=True),
        Field(name="provider_category", path="Category_of_Provider", kind=Kind.CODE,
              codes=PROVIDER_CATEGORY),
        Field(name="upn", path="UPN", kind=Kind.UPN, personal=True),
        Field(name="surname", path="Surname", required=True, personal=True),
        Field(name="forename", path="Forename", required=True, personal=True),
        Field(name="born_on", path="DOB", kind=Kind.DATE, required=True, personal=True),
        Field(name="sex", path="Sex", also=("Gender",), kind=Kind.CODE, codes=SEX),
        Field(name="ethnicity", path="Ethnicity", kind=Kind.CODE, codes=ETHNICITY),
        Field(name="postcode", path="PostCode", kind=Kind.POSTCODE, personal=True),
        Field(name="sen_provision", path="SENprovision", kind=Kind.CODE, codes=SEN_PROVISION),
        Field(name="hours_at_setting", path="HoursAtSetting", kind=Kind.NUMBER),
        Field(name="funded_hours", path="FundedHours", kind=Kind.NUMBER, required=True),
        Field(name="extended_hours", path="ExtendedHours", kind=Kind.NUMBER,
              years=Validity(first=AcademicYear(2017))),
        Field(name="expanded_hours", path="ExpandedHours", kind=Kind.NUMBER,
              years=Validity(first=AcademicYear(2024))),
        Field(name="pupil_premium", path="EYPPR", kind=Kind.FLAG),
        Field(name="disability_access", path="DAFIndicator", kind=Kind.FLAG),
        Field(name="funded_for_income", path="Funding_Basis_ECO", kind=Kind.FLAG),
        Field(name="funded_for_need", path="Funding_Basis_HSD", kind=Kind.FLAG),
        Field(name="funded_for_care", path="Funding_Basis_LAA", kind=Kind.FLAG),
    ),
    columns=columns_of(Path(__file__).parent),
)  # fmt: skip

LAYOUT = Layout(
    return_id="early_years_census",
    form=Form.CSV,
    tables=(CHILD,),
    first=AcademicYear(2013),
    source=(
        "Names of data items in DfE's Get information about pupils downloads (census) and National "
        "Pupil Database data tables 2019 (early years census); the file itself is Headway's own"
    ),
    not_confirmed=(
        "The file: neither DfE's CSV nor its XML was at hand; the columns are Headway's own",
        "What DfE asks of a provider (staff, places, opening) is not read",
    ),
)
