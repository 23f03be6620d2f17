"""437: nothing comes after death or coming of age."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import is_last
from headway.collections.claims import says, where

CHECK = Check(
    code="437",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Nothing comes after death or coming of age",
    message=(
        "Reason episode ceased is child has died or is aged 18 or over but there are further "
        "episodes."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_ceased",),
    test=where(says("reason_ceased", "E2", "E15"), is_last("started_on")),
)
