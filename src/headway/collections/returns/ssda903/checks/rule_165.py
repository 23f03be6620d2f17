"""165: mother status is a yes or a no."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="165",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Mother status is a yes or a no",
    message="Data entry for mother status is invalid.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("header",),
    fields=("is_mother",),
    test=rules.flag("is_mother"),
)
