"""What case systems hold of children, as records: the front door, early help, the SEND caseload.

Contacts and referrals are two tables, and nothing adds them up.
"""

from headway.linkage.records.plain import Plain, column
from headway.store.contracts import Column, ColumnType

_DAY, _TEXT, _TRUTH = ColumnType.DAY, ColumnType.TEXT, ColumnType.TRUTH
_UNDECIDED = "not decided, or not said"

CONTACT = Plain(
    return_id="contacts",
    table="contact",
    one_row_per="child and contact at the front door",
    fields=(
        (Column(name="contact", type=_TEXT, unit="contact"), "contact"),
        (Column(name="received_on", type=_DAY, unit="day"), "received_on"),
        (column("decided_on", _DAY, "day", _UNDECIDED), "decided_on"),
        (column("source", _TEXT, "who made it, as the children in need census codes it"), "source"),
        (column("outcome", _TEXT, "what came of it", _UNDECIDED), "contact_outcome"),
    ),
)

REFERRAL = Plain(
    return_id="contacts",
    table="referral",
    one_row_per="child and referral to social care",
    fields=(
        (Column(name="referral", type=_TEXT, unit="referral"), "referral"),
        (column("contact", _TEXT, "contact it came from", "came from none"), "contact"),
        (Column(name="received_on", type=_DAY, unit="day"), "received_on"),
        (column("decided_on", _DAY, "day", _UNDECIDED), "decided_on"),
        (column("source", _TEXT, "who made it, as the children in need census codes it"), "source"),
        (column("outcome", _TEXT, "what came of it", _UNDECIDED), "referral_outcome"),
    ),
)

EARLY_HELP_EPISODE = Plain(
    return_id="early_help",
    table="early_help_episode",
    one_row_per="child and episode of early help",
    fields=(
        (Column(name="episode", type=_TEXT, unit="episode"), "episode"),
        (Column(name="opened_on", type=_DAY, unit="day"), "opened_on"),
        (column("closed_on", _DAY, "day", "is open"), "closed_on"),
        (column("source", _TEXT, "who asked, as the children in need census codes it"), "source"),
        (column("contact", _TEXT, "contact it came from", "came from none"), "contact"),
        (column("lead_agency", _TEXT, "who leads it"), "lead"),
        (column("outcome", _TEXT, "how it ended", "is open, or not said"), "outcome"),
    ),
)

SEND_CASE = Plain(
    return_id="send_caseload",
    table="send_case",
    one_row_per="case of an education, health and care plan on a day",
    every_day=True,
    fields=(
        (Column(name="case_number", type=_TEXT, unit="case"), "case"),
        (column("stage", _TEXT, "how far the case is"), "stage"),
        (Column(name="requested_on", type=_DAY, unit="day"), "requested_on"),
        (column("decided_on", _DAY, "day", _UNDECIDED), "decided_on"),
        (column("will_assess", _TRUTH, "decided to assess", _UNDECIDED), "will_assess"),
        (column("drafted_on", _DAY, "day", "there is no draft yet"), "drafted_on"),
        (column("issued_on", _DAY, "day of the final plan", "there is no plan yet"), "issued_on"),
        (column("ceased_on", _DAY, "day", "has not ceased"), "ceased_on"),
        (column("has_exception", _TRUTH, "an exception to the 20 weeks"), "has_exception"),
        (column("review_due_on", _DAY, "day"), "review_due_on"),
        (column("reviewed_on", _DAY, "day of the last review", "none yet"), "reviewed_on"),
        (column("appeal_is_open", _TRUTH, "an appeal is open"), "appeal_is_open"),
        (column("primary_need", _TEXT, "type of need"), "primary_need"),
        (column("setting_urn", _TEXT, "URN", "has none, or not said"), "setting_urn"),
        (column("setting_kind", _TEXT, "kind of setting"), "setting_kind"),
        (column("is_in_area", _TRUTH, "within the authority's area"), "is_in_area"),
    ),
)

TABLES = (CONTACT, REFERRAL, EARLY_HELP_EPISODE, SEND_CASE)
