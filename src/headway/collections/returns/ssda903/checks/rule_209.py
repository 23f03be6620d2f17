"""209: a child of school age has a UPN."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import AUGUST_BEFORE, aged, is_not, says, where

CHECK = Check(
    code="209",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child of school age has a UPN",
    message=(
        "Child looked after is of school age and should not have an unknown Unique Pupil Number "
        "(UPN) code of UN1."
    ),
    what_to_do="Ask the virtual school for the child's UPN, enter it, and export the return again.",
    tables=("header",),
    fields=("upn", "born_on"),
    test=where(says("upn", "UN1"), is_not(aged(4, "born_on", AUGUST_BEFORE))),
)
