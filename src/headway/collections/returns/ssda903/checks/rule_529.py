"""529: another public body provides what it can."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, is_not, says

CHECK = Check(
    code="529",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Another public body provides what it can",
    message=(
        "Placement provider code of PR3 cannot be associated with placements P1, A3 to A6, K1, "
        "K2 and U1 to U6 as these placements cannot be provided by other public organisations."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("placement_provider", "placement"),
    test=is_not(
        all_of(
            says("placement_provider", "PR3"),
            says(
                "placement",
                "P1",
                "A3",
                "A4",
                "A5",
                "A6",
                "K1",
                "K2",
                "U1",
                "U2",
                "U3",
                "U4",
                "U5",
                "U6",
            ),
        )
    ),
)
