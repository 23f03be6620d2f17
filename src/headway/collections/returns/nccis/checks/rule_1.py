"""1: the young person's identifier is thirteen digits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="1",
    official=True,
    source="DfE, NCCIS management information requirement, Appendix D (error report definitions)",
    severity=Severity.WARNING,
    title="The young person's identifier is thirteen digits",
    message=(
        "‘YoungPersonsID’ is not of the correct length: three digits of the database and ten of "
        "the local number, padded with noughts."
    ),
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("young_person",),
    test=rules.pattern("young_person", "[0-9]{13}"),
)
