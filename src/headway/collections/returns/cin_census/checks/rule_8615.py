"""8615: an enquiry begins by its conference."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="8615",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="An enquiry begins by its conference",
    message=(
        "Section 47 Enquiry Start Date must be present and cannot be later than the date of the "
        "initial Child Protection Conference."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("section_47",),
    fields=("started_on", "conference_on"),
    test=rules.in_order("started_on", "conference_on"),
)
