"""HW-MT-11: the pupil's status is one of three."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-MT-11",
    severity=Severity.WARNING,
    title="The pupil's status is one of three",
    message="The pupil's status is neither complete, incomplete nor not taking the check.",
    what_to_do="Export the file again from the service.",
    tables=("result",),
    fields=("status",),
    test=rules.pattern("status", "(?i)complete|incomplete|not taking the check"),
)
