"""Code sets of the alternative provision census.

Source: DfE, National Pupil Database variables 2020/21 (alternative provision); DfE, Alternative
provision (AP) census guide, data items (settings without a URN or UKPRN). From which year to
which each type of setting is used was not found: none is refused for its year.
"""

from headway.vocabulary.codes.code_set import CodeSet

_NPD = "DfE, National Pupil Database variables 2020/21, alternative provision"

SETTING_TYPE = CodeSet(
    name="ap_setting_type",
    labels={
        "HSP": "Hospital school",
        "IND": "Independent school",
        "NMS": "Non-maintained special school",
        "NOT": "Not a school",
        "NFE": "Non-maintained further education provision",
        "OOT": "One-on-one tuition",
        "OTH": "Other unregistered provider",
        "WBP": "Work-based placement",
    },
    source=_NPD + "; DfE, AP census guide 2023",
)

ATTENDANCE_PATTERN = CodeSet(
    name="ap_attendance_pattern",
    labels={"FT": "Full time", "PT": "Part time"},
    source=_NPD + ", AP_RecordStatus",
)

SEX_AP = CodeSet(
    name="ap_sex",
    labels={"F": "Female", "M": "Male", "U": "Unknown"},
    source="DfE, Alternative provision (AP) census guide, data items",
)
