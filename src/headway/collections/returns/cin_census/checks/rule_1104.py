"""1104: a conference follows the referral."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="1104",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A conference follows the referral",
    message=(
        "The date of the initial child protection conference cannot be before the referral date."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("section_47",),
    fields=("conference_on",),
    test=no_earlier("conference_on", "episode.referred_on"),
)
