"""Attendance of children in our care, wherever schooled: one row per child and week."""

from headway.collections.export_file import AUTHORITY, CHILD, columns_of
from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.years import AcademicYear

_CARE_ATTENDANCE_WEEK_FIELDS = (
    AUTHORITY,
    Field(name="week_starting", path="week_starting", kind=Kind.DATE, required=True),
    *CHILD,
    Field(name="school_urn", path="school_urn", kind=Kind.URN),
    Field(name="school_name", path="school_name"),
    Field(name="is_out_of_area", path="is_out_of_area", kind=Kind.FLAG),
    Field(name="sessions_possible", path="sessions_possible", kind=Kind.WHOLE, required=True),
    Field(name="sessions_attended", path="sessions_attended", kind=Kind.WHOLE, required=True),
    Field(name="sessions_authorised", path="sessions_authorised", kind=Kind.WHOLE, required=True),
    Field(
        name="sessions_unauthorised", path="sessions_unauthorised", kind=Kind.WHOLE, required=True
    ),
    Field(name="sessions_late", path="sessions_late", kind=Kind.WHOLE),
)

CARE_ATTENDANCE_WEEK = Table(
    name="care_attendance_week",
    grain="one per child, school and week",
    path="*care_attendance_week*.csv",
    key=(
        "child",
        "school_urn",
    ),
    fields=_CARE_ATTENDANCE_WEEK_FIELDS,
    columns=columns_of(*_CARE_ATTENDANCE_WEEK_FIELDS),
)

LAYOUT = Layout(
    return_id="care_attendance",
    form=Form.CSV,
    tables=(CARE_ATTENDANCE_WEEK,),
    first=AcademicYear(2015),
    official_rules=0,
    official_rules_source="the layout is Headway's own",
    source=(
        "Headway's own layout, for the weekly exports of those who collect the attendance of "
        "children in care by telephone or feed"
    ),
    not_confirmed=("Any export of a collector: none was at hand, so none is read without a map",),
)
