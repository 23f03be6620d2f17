"""Where children are taught but at a school's full-time roll, as records."""

from headway.linkage.records.plain import Plain, column
from headway.store.contracts import Column, ColumnType

_DAY, _TEXT, _TRUTH, _WHOLE = ColumnType.DAY, ColumnType.TEXT, ColumnType.TRUTH, ColumnType.WHOLE

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

TABLES = (AP_PLACEMENT,)
