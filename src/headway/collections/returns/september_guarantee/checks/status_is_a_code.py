"""HW-SG-07: the status of the guarantee is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import nccis

CHECK = Check(
    code="HW-SG-07",
    severity=Severity.WARNING,
    title="The status of the guarantee is a code",
    message="The value is none of the list; it is taken as not said.",
    what_to_do="Correct it in the tracking system, and export the list again.",
    tables=("offer",),
    fields=("guarantee_status",),
    test=rules.code_of("guarantee_status", nccis.GUARANTEE_STATUS),
)
