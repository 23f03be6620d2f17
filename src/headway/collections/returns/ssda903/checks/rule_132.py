"""132: the activity is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import looked_after_outcomes as codes

CHECK = Check(
    code="132",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The activity is a code",
    message="Data entry for activity after leaving care is invalid.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("care_leaver",),
    fields=("activity",),
    test=rules.code_of("activity", codes.ACTIVITY),
)
