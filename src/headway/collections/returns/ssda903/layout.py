"""The looked-after children return (SSDA903): twelve tables, in as many CSV files or one XML."""

from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.collections.returns.ssda903 import outcomes
from headway.vocabulary.codes import looked_after as codes
from headway.vocabulary.codes.ethnicity import ETHNICITY
from headway.vocabulary.years import AcademicYear

HEADER = Table(
    name="header",
    grain="one per child looked after at any time in the year",
    path="header.csv",
    key=("child",),
    fields=(
        outcomes.CHILD,
        Field(name="sex", path="SEX", kind=Kind.CODE, codes=codes.SEX_903, required=True),
        Field(name="born_on", path="DOB", kind=Kind.DATE, required=True, personal=True),
        Field(name="ethnicity", path="ETHNIC", kind=Kind.CODE, codes=ETHNICITY, required=True),
        Field(name="upn", path="UPN", kind=Kind.UPN, required=True, personal=True),
        Field(name="is_mother", path="MOTHER", kind=Kind.FLAG),
        Field(name="mothers_child_born_on", path="MC_DOB", kind=Kind.DATE, personal=True),
    ),
    columns=("CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"),
)

EPISODE = Table(
    name="episode",
    grain="one per episode of care open at any time in the year",
    path="episodes.csv",
    key=("child", "started_on", "reason_for_new_episode"),
    parent="header",
    fields=(
        outcomes.CHILD,
        Field(name="started_on", path="DECOM", kind=Kind.DATE, required=True),
        Field(name="reason_for_new_episode", path="RNE", kind=Kind.CODE,
              codes=codes.REASON_FOR_NEW_EPISODE, required=True),
        Field(name="legal_status", path="LS", kind=Kind.CODE, codes=codes.LEGAL_STATUS,
              required=True),
        Field(name="category_of_need", path="CIN", kind=Kind.CODE,
              codes=codes.CATEGORY_OF_NEED, required=True),
        Field(name="placement", path="PLACE", also=("PL",), kind=Kind.CODE, codes=codes.PLACEMENT),
        Field(name="placement_provider", path="PLACE_PROVIDER", kind=Kind.CODE,
              codes=codes.PLACEMENT_PROVIDER),
        Field(name="ended_on", path="DEC", kind=Kind.DATE),
        Field(name="reason_ceased", path="REC", kind=Kind.CODE,
              codes=codes.REASON_EPISODE_CEASED),
        Field(name="reason_placement_change", path="REASON_PLACE_CHANGE", kind=Kind.CODE,
              codes=codes.REASON_PLACEMENT_CHANGE),
        Field(name="home_postcode", path="HOME_POST", kind=Kind.POSTCODE, personal=True),
        Field(name="placement_postcode", path="PL_POST", kind=Kind.POSTCODE, personal=True),
        Field(name="urn", path="URN"),
    ),
    columns=(
        "CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC",
        "REASON_PLACE_CHANGE", "HOME_POST", "PL_POST", "URN",
    ),
)  # fmt: skip

LAYOUT = Layout(
    return_id="ssda903",
    form=Form.CSV,
    tables=(HEADER, EPISODE, *outcomes.TABLES),
    first=AcademicYear(2015),
    financial_year=True,
    official_rules=322,
    official_rules_source="as csc-validator-be-903 (data-to-insight) has them for 2026-27",
    date_format="%d/%m/%Y",
    source=(
        "Header rows of the SSDA903 tables in the open-source validator csc-validator-be-903 "
        "(data-to-insight), after DfE's SSDA903 guide"
    ),
    not_confirmed=(
        "The layout of each year is taken to be the same, but for the files that came later",
        "Where social workers and deprivation of liberty stand in the XML form",
        "URN is the Ofsted number of the placement's provider, not a school's",
        "UPN also holds UN1 to UN5, the reasons for having none",
    ),
)
