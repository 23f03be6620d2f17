"""635: without a previous option there is no order."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, blank, says, where

CHECK = Check(
    code="635",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Without a previous option there is no order",
    message=(
        "There are entries for date of order and local authority code where previous permanence "
        "option was arranged but previous permanence code is Z1."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("previous_permanence",),
    fields=("la_code", "ordered_on", "option"),
    test=where(says("option", "Z1"), all_of(blank("la_code"), blank("ordered_on"))),
)
