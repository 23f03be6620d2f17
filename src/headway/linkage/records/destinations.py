"""What young people go on to, as records: their activity month by month."""

from headway.linkage.records.plain import Plain, column
from headway.store.contracts import ColumnType

_DAY, _TEXT, _TRUTH, _WHOLE = ColumnType.DAY, ColumnType.TEXT, ColumnType.TRUTH, ColumnType.WHOLE

YOUNG_PERSON = Plain(
    return_id="nccis",
    table="young_person",
    name="young_person_month",
    one_row_per="young person and month",
    every_day=True,
    fields=(
        (column("month", _WHOLE, "1 to 12"), "month"),
        (column("cohort_status", _TEXT, "CohortStatus", "not a code"), "cohort_status"),
        (column("activity", _TEXT, "CurrentActivityCode", "not said, or not a code"), "activity"),
        (column("activity_started_on", _DAY, "day"), "activity_started_on"),
        (column("activity_verified_on", _DAY, "day"), "activity_verified_on"),
        (column("neet_since", _DAY, "day", "is not NEET, or not said"), "neet_since"),
        (column("has_plan", _TRUTH, "SENDFlag: has a plan"), "has_plan"),
        (column("has_sen_support", _TRUTH, "SENSupportFlag"), "has_sen_support"),
        (column("has_lapsed", _TRUTH, "CurrencyLapsed"), "has_lapsed"),
        (column("intended_destination", _TEXT, "Year11IntendedDestination"),
         "intended_destination"),
        (column("year_11_guarantee", _TEXT, "September Guarantee of Year 11"),
         "year_11_guarantee"),
        (column("year_12_guarantee", _TEXT, "September Guarantee of Year 12"),
         "year_12_guarantee"),
    ),
)  # fmt: skip

OFFER = Plain(
    return_id="september_guarantee",
    table="offer",
    name="guarantee_offer",
    one_row_per="young person in the list of offers",
    fields=(
        (column("year_group", _TEXT, "11 or 12"), "year_group"),
        (column("guarantee_status", _TEXT, "September Guarantee status"), "guarantee_status"),
        (column("offered_on", _DAY, "day", "no offer, or not said"), "offered_on"),
        (column("offer_kind", _TEXT, "what is offered", "no offer, or not said"), "offer_kind"),
        (column("provider_name", _TEXT, "who offers it"), "provider_name"),
        (column("intended_destination", _TEXT, "Year11IntendedDestination"),
         "intended_destination"),
        (column("destination", _TEXT, "activity, NCCIS code", "not yet seen"), "destination"),
        (column("destination_seen_on", _DAY, "day", "not yet seen"), "destination_seen_on"),
    ),
)  # fmt: skip

TABLES = (YOUNG_PERSON, OFFER)
