"""Elective home education and children missing education: one row per child and spell."""

from headway.collections.export_file import CHILD, WHOSE_AND_WHEN, columns_of
from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import exports as codes
from headway.vocabulary.codes.school_census import SEN_PROVISION, YEAR_GROUP
from headway.vocabulary.years import AcademicYear

_NOT_IN_SCHOOL_FIELDS = (
    *WHOSE_AND_WHEN,
    Field(name="spell", path="spell_id", required=True),
    *CHILD,
    Field(
        name="category", path="category", kind=Kind.CODE, codes=codes.NOT_IN_SCHOOL, required=True
    ),
    Field(name="started_on", path="started_on", kind=Kind.DATE, required=True),
    Field(name="ended_on", path="ended_on", kind=Kind.DATE),
    Field(name="reason", path="reason"),
    Field(name="last_school_urn", path="last_school_urn", kind=Kind.URN),
    Field(name="year_group", path="year_group", kind=Kind.CODE, codes=YEAR_GROUP),
    Field(name="sen_provision", path="sen_provision", kind=Kind.CODE, codes=SEN_PROVISION),
    Field(name="has_social_worker", path="has_social_worker", kind=Kind.FLAG),
    Field(name="suitability", path="suitability", kind=Kind.CODE, codes=codes.SUITABILITY),
    Field(name="suitability_judged_on", path="suitability_judged_on", kind=Kind.DATE),
)

NOT_IN_SCHOOL = Table(
    name="not_in_school",
    grain="one per child and spell of home or missing education",
    path="*not_in_school*.csv",
    key=("spell",),
    fields=_NOT_IN_SCHOOL_FIELDS,
    columns=columns_of(*_NOT_IN_SCHOOL_FIELDS),
)

LAYOUT = Layout(
    return_id="elective_home_education",
    form=Form.CSV,
    tables=(NOT_IN_SCHOOL,),
    first=AcademicYear(2015),
    official_rules=0,
    official_rules_source="the layout is Headway's own",
    source=(
        "Headway's own layout of the register from which DfE's termly collection (mandatory "
        "since autumn 2024) is counted; definitions as in DfE's Children missing education "
        "methodology"
    ),
    not_confirmed=(
        (
            "DfE's lists of primary reasons, among them five new ones of autumn 2025: a reason "
            "is kept as it comes"
        ),
        "The form of the termly collection, which asks for counts and not for rows",
    ),
)
