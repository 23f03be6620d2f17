"""HW-EC-01: the provider's number is six digits beginning with 5, 6 or 7."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EC-01",
    severity=Severity.ERROR,
    title="The provider's number is six digits beginning with 5, 6 or 7",
    message="The provider's number is not an early years URN: six digits beginning with 5, 6 or 7.",
    what_to_do="Correct the provider's number, and export the file again.",
    tables=("child",),
    fields=("provider_urn",),
    test=rules.pattern("provider_urn", "[5-7][0-9]{5}"),
)
