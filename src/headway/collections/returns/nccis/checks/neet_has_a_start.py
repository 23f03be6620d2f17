"""HW-NC-06: whoever is not in education, employment or training has a day it began."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import nccis as codes

CHECK = Check(
    code="HW-NC-06",
    severity=Severity.WARNING,
    title="Whoever is not in education, employment or training has a day it began",
    message="The activity is NEET, and the file does not say since when.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("neet_since", "activity"),
    test=rules_of_rows.given_when("neet_since", "activity", codes.NEET),
)
