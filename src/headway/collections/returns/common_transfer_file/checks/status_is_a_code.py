"""HW-CT-07: the status of a result is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.transfer import RESULT_STATUS

CHECK = Check(
    code="HW-CT-07",
    severity=Severity.WARNING,
    title="The status of a result is a code",
    message="The status of a result is not a code that Headway knows; only results (R) are used.",
    what_to_do="Check the status; it may be an estimate, a target or an interim result.",
    tables=("assessment",),
    fields=("status",),
    test=rules.code_of("status", RESULT_STATUS),
)
