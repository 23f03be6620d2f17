"""213: a temporary placement has no provider."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import blank, says, since, where
from headway.vocabulary.codes import looked_after as codes

CHECK = Check(
    code="213",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A temporary placement has no provider",
    message="Placement provider information not required.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("placement_provider", "placement"),
    test=where(
        since(
            2025,
            says("placement", "T0", "T1", "T2", "T3", "T4", "Z11", "Z12", "Z13", "Z14"),
            before=says("placement", *codes.TEMPORARY_PLACEMENTS),
        ),
        blank("placement_provider"),
    ),
)
