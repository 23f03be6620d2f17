"""1105: a child protection plan follows the referral."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="1105",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A child protection plan follows the referral",
    message="The child protection plan start date cannot be before the referral date.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("protection_plan",),
    fields=("started_on",),
    test=no_earlier("started_on", "episode.referred_on"),
)
