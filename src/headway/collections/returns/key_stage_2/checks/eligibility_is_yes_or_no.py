"""HW-K2-12: eligibility is a yes or a no."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K2-12",
    severity=Severity.ERROR,
    title="Eligibility is a yes or a no",
    message=(
        "Whether the child is eligible (ELIGRWM) is neither 1 nor 0, so it is not known who counts."
    ),
    what_to_do="Export the file again; the results service fills this in.",
    tables=("result",),
    fields=("is_eligible",),
    test=rules.flag("is_eligible"),
)
