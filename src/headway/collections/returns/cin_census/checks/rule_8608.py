"""8608: no assessment ends before it begins."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="8608",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="No assessment ends before it begins",
    message="Assessment Start Date cannot be later than its End Date.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("assessment",),
    fields=("authorised_on", "started_on"),
    test=rules.in_order("started_on", "authorised_on"),
)
