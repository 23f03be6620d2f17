"""304: asylum-seeking status ceases by the 18th birthday."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import is_not, older

CHECK = Check(
    code="304",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Asylum-seeking status ceases by the 18th birthday",
    message=(
        "Date unaccompanied asylum-seeking child (UASC) status ceased must be on or before the "
        "18th birthday of a child."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("unaccompanied",),
    fields=("ceased_on", "born_on"),
    test=is_not(older(18, "born_on", "ceased_on")),
)
