"""2: the given name is there."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="2",
    official=True,
    source="DfE, NCCIS management information requirement, Appendix D (error report definitions)",
    severity=Severity.ERROR,
    title="The given name is there",
    message="‘GivenName’ does not contain a value.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("forename",),
    test=rules.present("forename"),
)
