"""Tables of the looked-after children return beside the episodes, as they were given."""

from headway.linkage.records.as_given import as_given, code, day, whole, yes
from headway.linkage.tables import ORIGIN, PUPIL_ID
from headway.store.contracts import Column, ColumnType, TableContract

_YEAR = "year to 31 March, by when it starts"
_PER_YEAR = "pupil and year"
_STILL = "still so at the last 31 March, or not said"

CARE_HEADER = TableContract(
    name="care_header",
    one_row_per="pupil and row of a header file",
    grain=("pupil_id", "submission_id", "row_number"),
    columns=(
        PUPIL_ID,
        Column(name="ethnicity", type=ColumnType.TEXT, unit="ETHNIC", null_means="not a code"),
        Column(name="is_mother", type=ColumnType.TRUTH, unit="MOTHER", null_means="not said"),
        *ORIGIN,
    ),
)

CARE_TABLES = {
    "unaccompanied": as_given(
        "care_unaccompanied", _PER_YEAR, day("ceased_on", "still an asylum-seeker, or not said"),
        fields="ceased_on", grain="year", year=_YEAR,
    ),
    "review": as_given(
        "care_review", "pupil and day of review",
        day("reviewed_on"), code("participation", "REVIEW_CODE"),
        fields="reviewed_on participation", grain="reviewed_on", year=_YEAR,
    ),
    "health": as_given(
        "care_health", _PER_YEAR,
        whole("sdq_score", "SDQ, 0 to 40", "no score"), code("no_sdq_reason", "SDQ_REASON"),
        yes("convicted", "CONVICTED"), yes("health_check", "HEALTH_CHECK"),
        yes("immunisations", "IMMUNISATIONS"), yes("teeth_check", "TEETH_CHECK"),
        yes("health_assessment", "HEALTH_ASSESSMENT"), yes("substance_misuse", "SUBSTANCE_MISUSE"),
        yes("intervention_received", "INTERVENTION_RECEIVED"),
        yes("intervention_offered", "INTERVENTION_OFFERED"),
        fields="sdq_score no_sdq_reason convicted health_check immunisations teeth_check "
        "health_assessment substance_misuse intervention_received intervention_offered",
        grain="year", year=_YEAR,
    ),
    "care_leaver": as_given(
        "care_leaver", _PER_YEAR,
        code("in_touch", "IN_TOUCH"), code("activity", "ACTIV"), code("accommodation", "ACCOM"),
        fields="in_touch activity accommodation", grain="year", year=_YEAR,
    ),
    "adoption": as_given(
        "adoption", _PER_YEAR,
        day("decided_on"), day("matched_on"), yes("by_foster_carer", "FOSTER_CARE"),
        code("adopters", "NB_ADOPTR"), code("adopters_sex", "SEX_ADOPTR"),
        code("adopters_status", "LS_ADOPTR"),
        fields="decided_on matched_on by_foster_carer adopters adopters_sex adopters_status",
        grain="year", year=_YEAR,
    ),
    "placed_for_adoption": as_given(
        "placed_for_adoption", "pupil and decision to place for adoption",
        day("decided_on"), day("ceased_on", "not reversed"),
        code("reason_ceased", "REASON_PLACED_CEASED", "not reversed"),
        fields="decided_on ceased_on reason_ceased", grain="decided_on", year=_YEAR,
    ),
    "previous_permanence": as_given(
        "previous_permanence", _PER_YEAR,
        code("previous_option", "PREV_PERM"), code("la_code", "LA_PERM, three digits or a country"),
        code("ordered_on", "DATE_PERM as written: its day or month may be zz"),
        fields="option la_code ordered_on", grain="year", year=_YEAR,
    ),
    "missing": as_given(
        "care_missing", "pupil and day on which a missing episode began",
        day("started_on"), day("ended_on", _STILL), code("kind", "MISSING: M or A"),
        fields="started_on ended_on kind", grain="started_on", year=_YEAR,
    ),
    "social_worker": as_given(
        "care_social_worker", "pupil and day on which a social worker began",
        day("started_on"), day("ended_on", _STILL), code("reason", "SW_REASON"),
        fields="started_on ended_on reason", grain="started_on", year=_YEAR,
    ),
    "deprivation_of_liberty": as_given(
        "deprivation_of_liberty", "pupil and day on which it began",
        day("started_on"), day("ended_on", _STILL),
        fields="started_on ended_on", grain="started_on", year=_YEAR,
    ),
}  # fmt: skip
"""By the record of the return. The number of a social worker, who is a person, is not kept."""
