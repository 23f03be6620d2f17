"""Results of children in our care who are schooled elsewhere: one row per child and result."""

from headway.collections.export_file import CHILD, WHOSE_AND_WHEN, columns_of
from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import exports as codes
from headway.vocabulary.years import AcademicYear

_CARE_RESULT_FIELDS = (
    *WHOSE_AND_WHEN,
    *CHILD,
    Field(name="academic_year", path="academic_year", required=True),
    Field(name="school_urn", path="school_urn", kind=Kind.URN),
    Field(name="school_name", path="school_name"),
    Field(
        name="assessment_stage",
        path="assessment_stage",
        kind=Kind.CODE,
        codes=codes.STAGE,
        required=True,
    ),
    Field(
        name="result_measure",
        path="result_measure",
        kind=Kind.CODE,
        codes=codes.RESULT_OF,
        required=True,
    ),
    Field(name="result", path="result", required=True),
    Field(name="told_by", path="told_by", kind=Kind.CODE, codes=codes.RESULT_SOURCE),
)

CARE_RESULT = Table(
    name="care_result",
    grain="one per child, academic year and result",
    path="*care_result*.csv",
    key=(
        "academic_year",
        "result_measure",
    ),
    fields=_CARE_RESULT_FIELDS,
    columns=columns_of(*_CARE_RESULT_FIELDS),
)

LAYOUT = Layout(
    return_id="care_results",
    form=Form.CSV,
    tables=(CARE_RESULT,),
    first=AcademicYear(2015),
    official_rules=0,
    official_rules_source="the layout is Headway's own",
    source=("Headway's own layout, for what a virtual school gathers of children taught elsewhere"),
    not_confirmed=("That a result told by a school is the one that DfE counts",),
)
