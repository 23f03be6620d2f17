"""531: a voluntary provider provides what it can."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, is_not, says

CHECK = Check(
    code="531",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A voluntary provider provides what it can",
    message="A placement provider code of PR5 cannot be associated with placements P1.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("placement_provider", "placement"),
    test=is_not(
        all_of(
            says("placement_provider", "PR5"),
            says("placement", "P1"),
        )
    ),
)
