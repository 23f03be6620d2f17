"""Session-level attendance: a register's week, one row per pupil, a column per session.

No name and no birth date is in it: the pupil number says who it is.
"""

from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes.attendance import SESSION_CODE
from headway.vocabulary.years import AcademicYear

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
SESSIONS = tuple(f"{day}_{half}" for day in DAYS for half in ("am", "pm"))
"""The ten sessions of a week, in order."""

WEEK = Table(
    name="week",
    grain="one per pupil, school and week",
    path="*attendance*.csv",
    key=("upn", "laestab", "week_starting"),
    fields=(
        Field(name="la_code", path="local_authority", required=True),
        Field(name="laestab", path="laestab", required=True),
        Field(name="week_starting", path="week_starting", kind=Kind.DATE, required=True),
        Field(name="upn", path="upn", kind=Kind.UPN, required=True, personal=True),
        *(Field(name=name, path=name, kind=Kind.CODE, codes=SESSION_CODE) for name in SESSIONS),
    ),
    columns=("local_authority", "laestab", "week_starting", "upn", *SESSIONS),
)

LAYOUT = Layout(
    return_id="attendance",
    form=Form.CSV,
    tables=(WEEK,),
    first=AcademicYear(2022),
    official_rules=0,
    official_rules_source="the layout is Headway's own",
    source=(
        "Headway's own layout, for what a school's register or DfE's daily collection gives by "
        "session; the codes are DfE's, of August 2024 and before"
    ),
    not_confirmed=(
        "No layout of DfE's was found: its daily collection is not a file that a school sends",
        "The wording of Y1 to Y7 is ours",
    ),
)
