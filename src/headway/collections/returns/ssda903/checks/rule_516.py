"""516: guardianship by the foster carer follows a stay with them."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import says, where

CHECK = Check(
    code="516",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Guardianship by the foster carer follows a stay with them",
    message=(
        "The episode data submitted for this child does not show that he/she was with their "
        "former foster carer(s) during the year. If the code in the reason episode ceased is "
        "E45 or E46 the child must have a placement code of U1 to U6."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("placement", "reason_ceased"),
    test=where(
        says("reason_ceased", "E45", "E46"),
        says("placement", "U1", "U2", "U3", "U4", "U5", "U6"),
    ),
)
