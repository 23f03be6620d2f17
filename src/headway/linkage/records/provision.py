"""Where children are taught but at a school's full-time roll, as records."""

from headway.linkage.records.plain import Plain, column
from headway.store.contracts import Column, ColumnType

_DAY, _DECIMAL, _TEXT = ColumnType.DAY, ColumnType.DECIMAL, ColumnType.TEXT
_TRUTH, _WHOLE = ColumnType.TRUTH, ColumnType.WHOLE

AP_PLACEMENT = Plain(
    return_id="ap_census",
    table="ap_placement",
    one_row_per="pupil and placement",
    fields=(
        (column("urn", _TEXT, "URN of the setting", "has none, or not said"), "urn"),
        (column("ukprn", _TEXT, "UKPRN of the setting", "has none, or not said"), "ukprn"),
        (column("setting_type", _TEXT, "type of a setting without a number"), "setting_type"),
        (column("reason", _TEXT, "primary reason for the placement"), "reason"),
        (Column(name="entered_on", type=_DAY, unit="day"), "entered_on"),
        (column("left_on", _DAY, "day", "is still there"), "left_on"),
        (column("attendance_pattern", _TEXT, "FT or PT"), "attendance_pattern"),
        (Column(name="sessions_per_week", type=_WHOLE, unit="sessions"), "sessions_per_week"),
        (column("sen_provision", _TEXT, "SENprovision"), "sen_provision"),
        (column("fsm_eligible", _TRUTH, "eligible on census day"), "fsm_eligible"),
    ),
)  # fmt: skip

NOT_IN_SCHOOL = Plain(
    return_id="elective_home_education",
    table="not_in_school",
    one_row_per="child and spell of home or missing education",
    fields=(
        (Column(name="spell", type=_TEXT, unit="spell"), "spell"),
        (Column(name="category", type=_TEXT, unit="EHE or CME"), "category"),
        (Column(name="started_on", type=_DAY, unit="day"), "started_on"),
        (column("ended_on", _DAY, "day", "goes on"), "ended_on"),
        (column("reason", _TEXT, "as the register words it"), "reason"),
        (column("last_school_urn", _TEXT, "URN"), "last_school_urn"),
        (column("year_group", _TEXT, "year group"), "year_group"),
        (column("sen_provision", _TEXT, "N, K or E"), "sen_provision"),
        (column("has_social_worker", _TRUTH, "has a social worker"), "has_social_worker"),
        (column("suitability", _TEXT, "suitable, unsuitable or not_judged"), "suitability"),
        (column("suitability_judged_on", _DAY, "day"), "suitability_judged_on"),
    ),
)  # fmt: skip

PLACEMENT = Plain(
    return_id="placements",
    table="placement",
    one_row_per="child and placement",
    fields=(
        (Column(name="placement", type=_TEXT, unit="placement"), "placement"),
        (Column(name="kind", type=_TEXT, unit="ap or sen"), "kind"),
        (column("legal_route", _TEXT, "by what law the child was placed"), "legal_route"),
        (column("provider_urn", _TEXT, "URN", "has none, or not said"), "provider_urn"),
        (column("provider_name", _TEXT, "provider"), "provider_name"),
        (column("provider_kind", _TEXT, "kind of provider"), "provider_kind"),
        (column("is_in_area", _TRUTH, "within the authority's area"), "is_in_area"),
        (Column(name="starts_on", type=_DAY, unit="day"), "starts_on"),
        (column("ends_on", _DAY, "day", "no end is set"), "ends_on"),
        (column("review_due_on", _DAY, "day"), "review_due_on"),
        (column("hours_per_week", _DECIMAL, "hours"), "hours_per_week"),
        (column("annual_cost", _DECIMAL, "pounds for a full year"), "annual_cost"),
    ),
)  # fmt: skip

TABLES = (AP_PLACEMENT, NOT_IN_SCHOOL, PLACEMENT)
