"""501: no episode begins before the last ended."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import begins_after_the_one_before

CHECK = Check(
    code="501",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="No episode begins before the last ended",
    message="A new episode has started before the end date of the previous episode.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("started_on",),
    test=begins_after_the_one_before("started_on", "ended_on"),
)
