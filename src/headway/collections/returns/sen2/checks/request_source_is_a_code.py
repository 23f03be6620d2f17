"""HW-SEN2-12: the source of a request is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import sen2 as codes

CHECK = Check(
    code="HW-SEN2-12",
    severity=Severity.WARNING,
    title="The source of a request is a code",
    message="The source of the request is not a code from 1 to 5.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("request",),
    fields=("source",),
    test=rules.code_of("source", codes.REQUEST_SOURCE),
)
