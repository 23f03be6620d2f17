"""Placements in alternative provision and for special educational needs, with what each costs."""

from headway.collections.export_file import CHILD, WHOSE_AND_WHEN, columns_of
from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import exports as codes
from headway.vocabulary.years import AcademicYear

_PLACEMENT_FIELDS = (
    *WHOSE_AND_WHEN,
    Field(name="placement", path="placement_id", required=True),
    *CHILD,
    Field(
        name="kind",
        path="placement_kind",
        kind=Kind.CODE,
        codes=codes.PLACEMENT_KIND,
        required=True,
    ),
    Field(name="legal_route", path="legal_route", kind=Kind.CODE, codes=codes.LEGAL_ROUTE),
    Field(name="provider_urn", path="provider_urn", kind=Kind.URN),
    Field(name="provider_name", path="provider_name", required=True),
    Field(name="provider_kind", path="provider_kind", kind=Kind.CODE, codes=codes.PROVIDER_KIND),
    Field(name="is_in_area", path="is_in_area", kind=Kind.FLAG),
    Field(name="starts_on", path="starts_on", kind=Kind.DATE, required=True),
    Field(name="ends_on", path="ends_on", kind=Kind.DATE),
    Field(name="review_due_on", path="review_due_on", kind=Kind.DATE),
    Field(name="hours_per_week", path="hours_per_week", kind=Kind.NUMBER),
    Field(name="annual_cost", path="annual_cost_pounds", kind=Kind.NUMBER),
)

PLACEMENT = Table(
    name="placement",
    grain="one per child and placement",
    path="*placement*.csv",
    key=("placement",),
    fields=_PLACEMENT_FIELDS,
    columns=columns_of(*_PLACEMENT_FIELDS),
)

LAYOUT = Layout(
    return_id="placements",
    form=Form.CSV,
    tables=(PLACEMENT,),
    first=AcademicYear(2015),
    official_rules=0,
    official_rules_source="the layout is Headway's own",
    source=(
        "Headway's own layout, for a register of placements; legal routes as in DfE's guidance "
        "on alternative provision and the SEND code of practice"
    ),
    not_confirmed=(
        "Any export of a finance or case system: none was at hand, so none is read without a map",
    ),
)
