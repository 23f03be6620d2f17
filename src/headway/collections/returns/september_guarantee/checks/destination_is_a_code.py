"""HW-SG-10: the destination is a code of activity."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import nccis

CHECK = Check(
    code="HW-SG-10",
    severity=Severity.WARNING,
    title="The destination is a code of activity",
    message="The value is none of the list; it is taken as not said.",
    what_to_do="Correct it in the tracking system, and export the list again.",
    tables=("offer",),
    fields=("destination",),
    test=rules.code_of("destination", nccis.ACTIVITY),
)
