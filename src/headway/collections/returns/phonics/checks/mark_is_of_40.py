"""HW-PH-09: the mark is from 0 to 40."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PH-09",
    severity=Severity.ERROR,
    title="The mark is from 0 to 40",
    message="The mark is not a whole number from 0 to 40, as the check has forty words.",
    what_to_do="Check the mark in the school's system, and export the file again.",
    tables=("result",),
    fields=("mark",),
    test=rules.between("mark", 0, 40),
)
