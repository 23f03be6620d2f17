"""8750: the sex of an unborn child is not known."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, blank, given, says, where

CHECK = Check(
    code="8750",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="The sex of an unborn child is not known",
    message="Sex must be not known (0, later U) for an unborn child.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("sex", "expected_on"),
    test=where(all_of(blank("born_on"), given("expected_on")), says("sex", "0", "U")),
)
