"""378: a child at home is not accommodated under section 20."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, is_not, says

CHECK = Check(
    code="378",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child at home is not accommodated under section 20",
    message=(
        "A child who is placed with parent(s) cannot be looked after under a single period of "
        "accommodation under Section 20 of the Children Act 1989."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("legal_status", "placement"),
    test=is_not(all_of(says("placement", "P1"), says("legal_status", "V2"))),
)
