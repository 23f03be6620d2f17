"""2889: a section 47 enquiry follows the referral."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="2889",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A section 47 enquiry follows the referral",
    message="The S47 start date cannot be before the referral date.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("section_47",),
    fields=("started_on",),
    test=no_earlier("started_on", "episode.referred_on"),
)
