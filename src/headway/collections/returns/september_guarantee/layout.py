"""September Guarantee offers, and where each young person went."""

from headway.collections.export_file import CHILD, WHOSE_AND_WHEN, columns_of
from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import exports as codes
from headway.vocabulary.codes import nccis
from headway.vocabulary.years import AcademicYear

_OFFER_FIELDS = (
    *WHOSE_AND_WHEN,
    *CHILD,
    Field(name="year_group", path="year_group", required=True),
    Field(
        name="guarantee_status",
        path="guarantee_status",
        kind=Kind.CODE,
        codes=nccis.GUARANTEE_STATUS,
        required=True,
    ),
    Field(name="offered_on", path="offered_on", kind=Kind.DATE),
    Field(name="offer_kind", path="offer_kind", kind=Kind.CODE, codes=codes.OFFER_KIND),
    Field(name="provider_name", path="offer_provider"),
    Field(
        name="intended_destination",
        path="intended_destination",
        kind=Kind.CODE,
        codes=nccis.INTENDED_DESTINATION,
    ),
    Field(name="destination", path="destination_activity", kind=Kind.CODE, codes=nccis.ACTIVITY),
    Field(name="destination_seen_on", path="destination_seen_on", kind=Kind.DATE),
)

OFFER = Table(
    name="offer",
    grain="one per young person",
    path="*offer*.csv",
    key=("year_group",),
    fields=_OFFER_FIELDS,
    columns=columns_of(*_OFFER_FIELDS),
)

LAYOUT = Layout(
    return_id="september_guarantee",
    form=Form.CSV,
    tables=(OFFER,),
    first=AcademicYear(2015),
    official_rules=0,
    official_rules_source="the layout is Headway's own",
    source=(
        "Headway's own layout; statuses, intended destinations and activities are DfE's NCCIS "
        "codes (National Pupil Database variables 2020/21)"
    ),
    not_confirmed=(
        "Any export of a tracking system: none was at hand, so none is read without a map",
    ),
)
