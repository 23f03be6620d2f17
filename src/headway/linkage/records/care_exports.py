"""What a virtual school holds of children in our care wherever they are taught, as records."""

from headway.linkage.records.plain import Plain, column
from headway.store.contracts import Column, ColumnType

_DAY, _DECIMAL, _TEXT = ColumnType.DAY, ColumnType.DECIMAL, ColumnType.TEXT
_TRUTH, _WHOLE = ColumnType.TRUTH, ColumnType.WHOLE
_ACADEMIC_YEAR = (Column(name="academic_year", type=_TEXT, unit="as 2024/25"), "academic_year")
_TERM = (Column(name="term", type=_TEXT, unit="autumn, spring or summer"), "pep_term")

PEP = Plain(
    return_id="pep",
    table="pep",
    one_row_per="child and term's Personal Education Plan",
    spoken_of=("academic_year", "pep_term"),
    fields=(
        _ACADEMIC_YEAR,
        _TERM,
        (column("school_urn", _TEXT, "URN", "has no school, or not said"), "school_urn"),
        (column("year_group", _TEXT, "year group"), "year_group"),
        (column("in_care_since", _DAY, "day"), "in_care_since"),
        (Column(name="pep_due_on", type=_DAY, unit="day"), "pep_due_on"),
        (column("held_on", _DAY, "day", "was not held yet"), "held_on"),
        (column("completed_on", _DAY, "day", "is not complete"), "completed_on"),
        (column("quality", _TEXT, "green, amber or red", "was not rated"), "quality"),
        (column("targets_set", _WHOLE, "targets"), "targets_set"),
        (column("targets_met", _WHOLE, "targets"), "targets_met"),
        (column("has_childs_views", _TRUTH, "the child's views are in it"), "has_childs_views"),
        (column("premium_pounds", _DECIMAL, "pounds of premium"), "premium_pounds"),
    ),
)

PEP_SUBJECT = Plain(
    return_id="pep",
    table="pep_subject",
    one_row_per="child, term and subject",
    spoken_of=("academic_year", "pep_term"),
    fields=(
        _ACADEMIC_YEAR,
        _TERM,
        (Column(name="subject", type=_TEXT, unit="subject as the plan words it"), "subject"),
        (column("working_at", _TEXT, "grade or words, as the plan has them"), "working_at"),
        (column("expectation", _TEXT, "below, at or above"), "expectation"),
        (column("predicted", _TEXT, "grade as the plan has it", "none is predicted"), "predicted"),
    ),
)

CARE_ATTENDANCE_WEEK = Plain(
    return_id="care_attendance",
    table="care_attendance_week",
    one_row_per="child, school and week",
    every_day=True,
    fields=(
        (Column(name="week_starting", type=_DAY, unit="the Monday"), "week_starting"),
        (column("school_urn", _TEXT, "URN"), "school_urn"),
        (column("is_out_of_area", _TRUTH, "the school is another authority's"), "is_out_of_area"),
        (Column(name="possible", type=_WHOLE, unit="sessions"), "sessions_possible"),
        (Column(name="attended", type=_WHOLE, unit="sessions"), "sessions_attended"),
        (Column(name="authorised", type=_WHOLE, unit="sessions"), "sessions_authorised"),
        (Column(name="unauthorised", type=_WHOLE, unit="sessions"), "sessions_unauthorised"),
        (column("late", _WHOLE, "sessions"), "sessions_late"),
    ),
)

CARE_RESULT = Plain(
    return_id="care_results",
    table="care_result",
    one_row_per="child, academic year and result",
    spoken_of=("academic_year",),
    fields=(
        _ACADEMIC_YEAR,
        (column("school_urn", _TEXT, "URN"), "school_urn"),
        (column("stage", _TEXT, "stage of assessment"), "assessment_stage"),
        (Column(name="measure", type=_TEXT, unit="what is told"), "result_measure"),
        (Column(name="result", type=_TEXT, unit="as the measure is written"), "result"),
        (column("told_by", _TEXT, "school, plan or national"), "told_by"),
    ),
)

TABLES = (PEP, PEP_SUBJECT, CARE_ATTENDANCE_WEEK, CARE_RESULT)
