"""HW-MT-09: the mark is from 0 to 25."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-MT-09",
    severity=Severity.ERROR,
    title="The mark is from 0 to 25",
    message="The mark is not a whole number from 0 to 25, as the check has 25 questions.",
    what_to_do="Export the file again from the service; the check is marked there.",
    tables=("result",),
    fields=("mark",),
    test=rules.between("mark", 0, 25),
)
