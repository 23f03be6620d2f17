"""114: by a former carer or not is a yes or a no."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="114",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="By a former carer or not is a yes or a no",
    message="Data entry to record the status of former carer(s) of an adopted child is invalid.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("adoption",),
    fields=("by_foster_carer",),
    test=rules.pattern("by_foster_carer", "[01]"),
)
