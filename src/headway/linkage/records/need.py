"""The children in need census as records: referrals, assessments, plans, enquiries, reviews."""

from collections.abc import Iterator, Mapping
from typing import Any

from headway.collections.rows import Record
from headway.linkage.mentions import Mention
from headway.linkage.records.as_given import as_given, code, day, whole, yes
from headway.linkage.records.taking import Source, Taken

_YEAR = "year to 31 March, by when it starts"
_STILL = "still so at the end of the latest year, or not said"
_NUMBER = whole("number", "1, or more where one day has several")
_SEX = {"1": "M", "2": "F", "M": "M", "F": "F"}

NEED_TABLES = {
    "child": as_given(
        "cin_child", "pupil and year",
        code("ethnicity", "Ethnicity, main codes"), code("disability", "codes with spaces"),
        code("no_upn", "UPNunknown", "has a UPN, or not said"), yes("died", "has died"),
        fields="ethnicity disability no_upn died", grain="year", year=_YEAR,
    ),
    "episode": as_given(
        "cin_episode", "pupil and referral",
        day("referred_on"), _NUMBER, code("referral_source", "ReferralSource"),
        code("primary_need", "PrimaryNeedCode"),
        yes("no_further_action", "referral with no further action (ReferralNFA)"),
        day("closed_on", _STILL), code("closure_reason", "ReasonForClosure", _STILL),
        day("conference_on", "no initial conference of the episode itself"),
        fields="referred_on number referral_source primary_need no_further_action closed_on "
        "closure_reason conference_on",
        grain="referred_on number", year=_YEAR,
    ),
    "assessment": as_given(
        "cin_assessment", "pupil, referral and assessment",
        day("referred_on"), day("started_on"), _NUMBER, day("authorised_on", _STILL),
        code("factors", "AssessmentFactors, codes with spaces"),
        fields="referred_on started_on number authorised_on factors",
        grain="referred_on started_on number", year=_YEAR,
    ),
    "cin_plan": as_given(
        "cin_plan", "pupil, referral and child in need plan",
        day("referred_on"), day("started_on"), _NUMBER, day("ended_on", _STILL),
        fields="referred_on started_on number ended_on",
        grain="referred_on started_on number", year=_YEAR,
    ),
    "section_47": as_given(
        "cin_enquiry", "pupil, referral and section 47 enquiry",
        day("referred_on"), day("started_on"), _NUMBER, day("conference_target"),
        day("conference_on", "no initial conference"),
        yes("conference_not_required", "ICPCnotRequired"),
        fields="referred_on started_on number conference_target conference_on "
        "conference_not_required",
        grain="referred_on started_on number", year=_YEAR,
    ),
    "protection_plan": as_given(
        "protection_plan", "pupil, referral and child protection plan",
        day("referred_on"), day("started_on"), _NUMBER, day("ended_on", _STILL),
        code("first_category", "InitialCategoryOfAbuse"),
        code("latest_category", "LatestCategoryOfAbuse"),
        whole("plans_before", "earlier child protection plans"),
        fields="referred_on started_on number ended_on first_category latest_category "
        "plans_before",
        grain="referred_on started_on number", year=_YEAR,
    ),
    "protection_review": as_given(
        "protection_review", "pupil, referral and review of a child protection plan",
        day("referred_on"), day("reviewed_on"), _NUMBER,
        fields="referred_on reviewed_on number", grain="referred_on reviewed_on number",
        year=_YEAR,
    ),
    "pre_proceedings": as_given(
        "pre_proceedings", "pupil, referral and pre-proceedings",
        day("referred_on"), day("started_on"), _NUMBER, day("letter_sent_on"),
        yes("meeting_offered", "FGDMMeetingOffer"), yes("meeting_held", "FGDMMeetingFac"),
        day("first_meeting_on"), whole("review_meetings", "meetings"), day("decided_on"),
        code("outcome", "PPOutcome"), day("court_on"),
        fields="referred_on started_on number letter_sent_on meeting_offered meeting_held "
        "first_meeting_on review_meetings decided_on outcome court_on",
        grain="referred_on started_on number", year=_YEAR,
    ),
}  # fmt: skip
"""By the record of the return."""


def take(taken: Taken, records: Iterator[Record], source: Source) -> None:
    """Take in one census: the authority's word for its year, unless a later file came."""
    if not taken.holds(source, "census", None):
        return
    places: dict[int, int] = {}
    for record in records:
        v: Mapping[str, Any] = record.values
        number = record.number
        if record.table == "child":
            places[number] = taken.place_of(
                Mention(
                    upn=v["upn"],
                    former_upn=v["former_upn"],
                    care_number=str(v["child"]),
                    born_on=v["born_on"],
                    sex=_SEX.get(str(v["sex"])),
                ),
                source,
            )
            v = {**v, "died": v["died_on"] is not None}
        table = NEED_TABLES[record.table]
        plain = {key: _joined(value) for key, value in v.items()}
        taken.rows[table.contract.name].append(table.row(places[number], plain, source, number))


def _joined(value: object) -> object:
    return " ".join(value) if isinstance(value, list) else value
