"""HW-K4-25: a discount code is two letters and up to three more."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K4-25",
    severity=Severity.WARNING,
    title="A discount code is two letters and up to three more",
    message=(
        "The discount code does not have the form of one, so it is not known what the result"
        " discounts."
    ),
    what_to_do="Correct the discount code from DfE's list of the year, and export the file again.",
    tables=("result",),
    fields=("discount_code",),
    test=rules.pattern("discount_code", "[A-Z]{2}[A-Z0-9]{0,3}"),
)
