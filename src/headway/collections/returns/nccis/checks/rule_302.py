"""302: the intended destination is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import nccis as codes

CHECK = Check(
    code="302",
    official=True,
    source="DfE, NCCIS rule changes for 2020-21, in a software supplier's published release note",
    severity=Severity.WARNING,
    title="The intended destination is a code",
    message="The intended destination does not contain a recognised value.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("intended_destination",),
    test=rules.code_of("intended_destination", codes.INTENDED_DESTINATION),
)
