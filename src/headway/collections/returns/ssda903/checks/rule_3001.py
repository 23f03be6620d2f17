"""3001: nobody of 17 lives with former foster carers.

DfE's rule is about those whose 17th birthday is in the year: they are not yet 18 at its end.
"""

from headway.collections.checks import Check, Severity
from headway.collections.claims import LAST_DAY, aged, says, where

CHECK = Check(
    code="3001",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Nobody of 17 lives with former foster carers",
    message=(
        "Where care leavers information is being returned for a young person around their 17th "
        "birthday, the accommodation cannot be with their former foster carer(s)."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("care_leaver",),
    fields=("accommodation", "born_on"),
    test=where(says("accommodation", "Z1", "Z2"), aged(18, "born_on", LAST_DAY)),
)
