"""149: the reason the episode ceased is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import looked_after as codes

CHECK = Check(
    code="149",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The reason the episode ceased is a code",
    message="Reason episode ceased code is not valid.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_ceased",),
    test=rules.code_of("reason_ceased", codes.REASON_EPISODE_CEASED),
)
