"""The SEND caseload: one row per case of an education, health and care plan, as it stands."""

from headway.collections.export_file import CHILD, WHOSE_AND_WHEN, columns_of
from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import exports as codes
from headway.vocabulary.codes.school_census import SEN_TYPE
from headway.vocabulary.years import AcademicYear

_SEND_CASE_FIELDS = (
    *WHOSE_AND_WHEN,
    Field(name="case", path="send_case_id", required=True),
    *CHILD,
    Field(name="stage", path="stage", kind=Kind.CODE, codes=codes.SEND_STAGE, required=True),
    Field(name="requested_on", path="requested_on", kind=Kind.DATE, required=True),
    Field(name="decided_on", path="decided_on", kind=Kind.DATE),
    Field(name="will_assess", path="will_assess", kind=Kind.FLAG),
    Field(name="drafted_on", path="drafted_on", kind=Kind.DATE),
    Field(name="issued_on", path="issued_on", kind=Kind.DATE),
    Field(name="ceased_on", path="ceased_on", kind=Kind.DATE),
    Field(name="has_exception", path="has_exception", kind=Kind.FLAG),
    Field(name="review_due_on", path="review_due_on", kind=Kind.DATE),
    Field(name="reviewed_on", path="reviewed_on", kind=Kind.DATE),
    Field(name="appeal_is_open", path="appeal_is_open", kind=Kind.FLAG),
    Field(name="primary_need", path="primary_need", kind=Kind.CODE, codes=SEN_TYPE),
    Field(name="setting_urn", path="setting_urn", kind=Kind.URN),
    Field(name="setting_kind", path="setting_kind", kind=Kind.CODE, codes=codes.SETTING_KIND),
    Field(name="is_in_area", path="is_in_area", kind=Kind.FLAG),
)

SEND_CASE = Table(
    name="send_case",
    grain="one per case",
    path="*send_case*.csv",
    key=("case",),
    fields=_SEND_CASE_FIELDS,
    columns=columns_of(*_SEND_CASE_FIELDS),
)

LAYOUT = Layout(
    return_id="send_caseload",
    form=Form.CSV,
    tables=(SEND_CASE,),
    first=AcademicYear(2015),
    official_rules=0,
    official_rules_source="the layout is Headway's own",
    source=(
        "Headway's own layout, for the weekly export of a SEND case system; the days are those "
        "from which the statutory clocks run"
    ),
    not_confirmed=("Any export of a case system: none was at hand, so none is read without a map",),
)
