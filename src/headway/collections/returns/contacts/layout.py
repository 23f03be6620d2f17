"""The front door: contacts and referrals, kept apart, each a file of its own."""

from headway.collections.export_file import CHILD, WHOSE_AND_WHEN, columns_of
from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import exports as codes
from headway.vocabulary.years import AcademicYear

_CONTACT_FIELDS = (
    *WHOSE_AND_WHEN,
    Field(name="contact", path="contact_id", required=True),
    *CHILD,
    Field(name="received_on", path="received_on", kind=Kind.DATE, required=True),
    Field(name="decided_on", path="decided_on", kind=Kind.DATE),
    Field(name="source", path="source", kind=Kind.CODE, codes=codes.REFERRAL_SOURCE),
    Field(
        name="contact_outcome",
        path="contact_outcome",
        kind=Kind.CODE,
        codes=codes.CONTACT_OUTCOME,
        required=True,
    ),
)

CONTACT = Table(
    name="contact",
    grain="one per child and contact",
    path="*contact*.csv",
    key=("contact",),
    fields=_CONTACT_FIELDS,
    columns=columns_of(*_CONTACT_FIELDS),
)

_REFERRAL_FIELDS = (
    *WHOSE_AND_WHEN,
    Field(name="referral", path="referral_id", required=True),
    Field(name="contact", path="contact_id"),
    *CHILD,
    Field(name="received_on", path="received_on", kind=Kind.DATE, required=True),
    Field(name="decided_on", path="decided_on", kind=Kind.DATE),
    Field(name="source", path="source", kind=Kind.CODE, codes=codes.REFERRAL_SOURCE),
    Field(
        name="referral_outcome",
        path="referral_outcome",
        kind=Kind.CODE,
        codes=codes.REFERRAL_OUTCOME,
        required=True,
    ),
)

REFERRAL = Table(
    name="referral",
    grain="one per child and referral",
    path="*referral*.csv",
    key=("referral",),
    fields=_REFERRAL_FIELDS,
    columns=columns_of(*_REFERRAL_FIELDS),
)

LAYOUT = Layout(
    return_id="contacts",
    form=Form.CSV,
    tables=(
        CONTACT,
        REFERRAL,
    ),
    first=AcademicYear(2015),
    official_rules=0,
    official_rules_source="the layout is Headway's own",
    source=(
        "Headway's own layout; the sources of a referral are those of DfE's children in need "
        "census (National Pupil Database variables 2020/21)"
    ),
    not_confirmed=("Any export of a case system: none was at hand, so none is read without a map",),
)
