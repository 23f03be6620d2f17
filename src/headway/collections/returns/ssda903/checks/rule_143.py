"""143: the reason for the new episode is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import looked_after as codes

CHECK = Check(
    code="143",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The reason for the new episode is a code",
    message="The reason for new episode code is not a valid code.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_for_new_episode",),
    test=rules.code_of("reason_for_new_episode", codes.REASON_FOR_NEW_EPISODE),
)
