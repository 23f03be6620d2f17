"""The SEN2 return as records: requests, assessments, plans, settings, placements and needs."""

from collections.abc import Iterator, Mapping
from typing import Any

from headway.collections.rows import Record
from headway.linkage.mentions import Mention
from headway.linkage.records.as_given import AsGiven, as_given, code, day, whole, yes
from headway.linkage.records.taking import Source, Taken
from headway.store.contracts import Column

_YEAR = "academic year in which the SEN2 census falls, by when it starts"
_KEY = code("row_key", "the row in its return, within a year")
_OF = code("of_row", "the row it belongs to: row_key of the table above", "belongs to no row")
_SEX = {"1": "M", "2": "F", "M": "M", "F": "F"}


def _table(name: str, one_row_per: str, *columns: Column, fields: str) -> AsGiven:
    return as_given(
        name, f"pupil, year and {one_row_per}", _KEY, _OF, *columns, fields=f"id of {fields}",
        grain="year row_key", year=_YEAR,
    )  # fmt: skip


_PLACE = (
    code("urn", "URN of the setting"), code("ukprn", "UKPRN of the setting"),
    code("setting", "SENSetting", "has a number, or not said"), whole("rank", "1 is the main"),
    yes("in_sen_unit", "SENunitIndicator"),
    yes("in_resourced_provision", "ResourcedProvisionIndicator"),
)  # fmt: skip
_PLACE_FIELDS = "urn ukprn setting rank in_sen_unit in_resourced_provision"

SEN2_TABLES = {
    "person": _table("sen2_person", "person", code("ethnicity", "Ethnicity"),
                     code("no_upn", "UPNunknown"), fields="ethnicity no_upn"),
    "request": _table(
        "ehc_request", "request for an assessment", day("received_on"),
        code("source", "RequestSource"), day("outcome_on", "not decided, or not said"),
        code("outcome", "RequestOutcome"), yes("mediation", "RequestMediation"),
        yes("tribunal", "RequestTribunal"),
        fields="received_on source outcome_on outcome mediation tribunal",
    ),
    "assessment": _table(
        "ehc_assessment", "assessment", day("outcome_on", "not decided, or not said"),
        code("outcome", "AssessmentOutcome"), yes("week_20_exception", "Week20"),
        yes("mediation", "AssessmentMediation"), yes("tribunal", "AssessmentTribunal"),
        fields="outcome_on outcome week_20_exception mediation tribunal",
    ),
    "named_plan": _table(
        "ehc_plan", "plan", day("started_on"), day("ceased_on", "in force, or not said"),
        code("cease_reason", "CeaseReason", "in force, or not said"),
        code("residential", "PlanRes"), yes("personal_budget", "PB"),
        fields="started_on ceased_on cease_reason residential personal_budget",
    ),
    "plan_detail": _table("ehc_plan_setting", "setting that a plan names", *_PLACE,
                          fields=_PLACE_FIELDS),
    "active_plan": _table(
        "ehc_review", "plan in force", code("transferred_from", "authority it came from"),
        day("review_meeting_on"), code("review_outcome", "ReviewOutcome"), day("reviewed_on"),
        fields="transferred_from review_meeting_on review_outcome reviewed_on",
    ),
    "placement": _table("ehc_placement", "placement", *_PLACE, day("entered_on"),
                        day("left_on", "still there, or not said"),
                        fields=f"{_PLACE_FIELDS} entered_on left_on"),
    "need": _table("ehc_need", "type of need", code("need", "SENtype"),
                   whole("rank", "1 is the main"), fields="need rank"),
}  # fmt: skip
"""By the record of the return; ``of_row`` joins each to the table above it in its year."""


def take(taken: Taken, records: Iterator[Record], source: Source) -> None:
    """Take in one file; of two of a table and year the later holds."""
    for record in records:
        v: Mapping[str, Any] = record.values
        reference = v["person"]
        if reference is None or not taken.holds(source, record.table, None):
            continue
        if record.table == "person":
            mention = Mention(
                upn=v["upn"],
                uln=v["uln"],
                surname=v["surname"],
                forename=v["forename"],
                born_on=v["born_on"],
                sex=_SEX.get(str(v["sex"])),
                reference=reference,
            )
        else:
            mention = Mention(reference=reference)
        place = taken.place_of(mention, source)
        if v.get("postcode"):
            taken.mentions.seen[place].living_at(str(v["postcode"]), source.day)
        table = SEN2_TABLES[record.table]
        taken.rows[table.contract.name].append(table.row(place, v, source, record.number))
