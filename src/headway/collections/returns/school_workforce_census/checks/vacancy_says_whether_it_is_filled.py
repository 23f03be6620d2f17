"""HW-SW-13: a vacancy says whether it is filled for the time being."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SW-13",
    severity=Severity.WARNING,
    title="A vacancy says whether it is filled for the time being",
    message="The vacancy does not say whether somebody fills it for the time being.",
    what_to_do="Correct it in the school's personnel system, and export the file again.",
    tables=("vacancy",),
    fields=("is_temporarily_filled",),
    test=rules.present("is_temporarily_filled"),
)
