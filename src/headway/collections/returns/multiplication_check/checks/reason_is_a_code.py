"""HW-MT-10: a reason for not taking the check is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import primary as codes

CHECK = Check(
    code="HW-MT-10",
    severity=Severity.WARNING,
    title="A reason for not taking the check is a code",
    message=(
        "The reason for not taking the check is not a code that Headway knows, and is taken"
        " as not known."
    ),
    what_to_do="Check the reason in the service.",
    tables=("result",),
    fields=("reason_not_taken",),
    test=rules.code_of("reason_not_taken", codes.MTC_REASON),
)
