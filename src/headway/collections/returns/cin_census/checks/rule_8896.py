"""8896: a case has one open assessment."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import one_at_most
from headway.collections.claims import blank

CHECK = Check(
    code="8896",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A case has one open assessment",
    message="Within one CINDetails group there are 2 or more open Assessments groups.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("assessment",),
    fields=("authorised_on",),
    test=one_at_most(blank("authorised_on")),
)
