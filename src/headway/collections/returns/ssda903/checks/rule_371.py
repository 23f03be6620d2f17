"""371: a child in supported accommodation is at least 16.

Semi-independent living (H5) until 2024-25, at least 14 until 2022-23;
supported accommodation (K3) since.
"""

from headway.collections.checks import Check, Severity
from headway.collections.claims import aged, says, since, where

CHECK = Check(
    code="371",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child in supported accommodation is at least 16",
    message=(
        "Child in supported accommodation not subject to children’s homes regulations should be "
        "at least 16."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("started_on", "placement"),
    test=where(
        says("placement", "H5", "K3"),
        since(
            2023,
            aged(16, "header.born_on", "started_on"),
            before=aged(14, "header.born_on", "started_on"),
        ),
    ),
)
