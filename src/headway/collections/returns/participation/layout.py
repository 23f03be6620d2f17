"""Who takes part in culture, music, sport and experience of work, school by school."""

from headway.collections.export_file import WHOSE_AND_WHEN, columns_of
from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import exports as codes
from headway.vocabulary.years import AcademicYear

_PARTICIPATION_FIELDS = (
    *WHOSE_AND_WHEN,
    Field(name="laestab", path="laestab", required=True),
    Field(name="academic_year", path="academic_year", required=True),
    Field(
        name="activity", path="activity", kind=Kind.CODE, codes=codes.ACTIVITY_KIND, required=True
    ),
    Field(
        name="pupil_group",
        path="pupil_group",
        kind=Kind.CODE,
        codes=codes.PUPIL_GROUP,
        required=True,
    ),
    Field(name="pupils", path="pupils", kind=Kind.WHOLE, required=True),
    Field(name="pupils_taking_part", path="pupils_taking_part", kind=Kind.WHOLE, required=True),
)

PARTICIPATION = Table(
    name="participation",
    grain="one per school, academic year, activity and group of pupils",
    path="*participation*.csv",
    key=(
        "laestab",
        "academic_year",
        "activity",
        "pupil_group",
    ),
    fields=_PARTICIPATION_FIELDS,
    columns=columns_of(*_PARTICIPATION_FIELDS),
)

LAYOUT = Layout(
    return_id="participation",
    form=Form.CSV,
    tables=(PARTICIPATION,),
    first=AcademicYear(2015),
    official_rules=0,
    official_rules_source="the layout is Headway's own",
    source=(
        "Headway's own layout, for a register at the level of schools; there is no statutory return"
    ),
    not_confirmed=("Nothing: there is no statutory layout",),
)
