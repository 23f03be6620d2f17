"""222: only a placement that Ofsted registers has its number.

Of the codes that DfE lists those that have held in every year: H5, P2 and Z1 came and went.
"""

from headway.collections.checks import Check, Severity
from headway.collections.claims import any_of, blank, says, where

CHECK = Check(
    code="222",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Only a placement that Ofsted registers has its number",
    message="Ofsted Unique reference number (URN) should not be recorded for this placement type.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("urn", "placement"),
    test=where(
        says("placement", "P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4"),
        any_of(blank("urn"), says("urn", "XXXXXXX")),
    ),
)
