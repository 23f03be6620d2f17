"""HW-SG-08: an offer that was made says of what."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SG-08",
    severity=Severity.WARNING,
    title="An offer that was made says of what",
    message=(
        "An offer was made, and the file does not say whether of education, an apprenticeship, "
        "training or employment."
    ),
    what_to_do="Correct it in the tracking system, and export the list again.",
    tables=("offer",),
    fields=("offer_kind", "guarantee_status"),
    test=rules_of_rows.given_when("offer_kind", "guarantee_status", {"110"}),
)
