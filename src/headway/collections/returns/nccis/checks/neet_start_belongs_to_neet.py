"""HW-NC-07: a day NEET began goes with a NEET activity."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import nccis as codes

CHECK = Check(
    code="HW-NC-07",
    severity=Severity.WARNING,
    title="A day NEET began goes with a NEET activity",
    message=(
        "The file says since when the young person is NEET, and the activity is education, "
        "employment or training."
    ),
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("neet_since", "activity"),
    test=rules_of_rows.blank_when(
        "neet_since", "activity", frozenset(codes.ACTIVITY) - codes.NEET - codes.NOT_KNOWN
    ),
)
