"""HW-K4-19: a result is of a pupil in the pupils file."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K4-19",
    severity=Severity.ERROR,
    title="A result is of a pupil in the pupils file",
    message="The result is of a pupil who is not in the pupils file.",
    what_to_do="Add the pupil to the pupils file, or correct the UPN of the result.",
    tables=("result",),
    fields=("upn",),
    test=rules.known_in("pupil", "the pupils file", "upn", "laestab"),
)
