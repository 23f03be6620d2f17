"""Early help (Family Help): one row per child and episode."""

from headway.collections.export_file import CHILD, WHOSE_AND_WHEN, columns_of
from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import exports as codes
from headway.vocabulary.years import AcademicYear

_EARLY_HELP_EPISODE_FIELDS = (
    *WHOSE_AND_WHEN,
    Field(name="episode", path="early_help_id", required=True),
    *CHILD,
    Field(name="opened_on", path="opened_on", kind=Kind.DATE, required=True),
    Field(name="closed_on", path="closed_on", kind=Kind.DATE),
    Field(name="source", path="source", kind=Kind.CODE, codes=codes.REFERRAL_SOURCE),
    Field(name="contact", path="contact_id"),
    Field(name="lead", path="lead_agency"),
    Field(name="outcome", path="outcome", kind=Kind.CODE, codes=codes.EARLY_HELP_OUTCOME),
)

EARLY_HELP_EPISODE = Table(
    name="early_help_episode",
    grain="one per child and episode",
    path="*early_help_episode*.csv",
    key=("episode",),
    fields=_EARLY_HELP_EPISODE_FIELDS,
    columns=columns_of(*_EARLY_HELP_EPISODE_FIELDS),
)

LAYOUT = Layout(
    return_id="early_help",
    form=Form.CSV,
    tables=(EARLY_HELP_EPISODE,),
    first=AcademicYear(2015),
    official_rules=0,
    official_rules_source="the layout is Headway's own",
    source=("Headway's own layout, for the export of an early help case system"),
    not_confirmed=("Any export of a case system: none was at hand, so none is read without a map",),
)
