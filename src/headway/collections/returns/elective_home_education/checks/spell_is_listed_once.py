"""HW-EH-05: a spell is in the file once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EH-05",
    severity=Severity.ERROR,
    title="A spell is in the file once",
    message="The same spell stands in the file twice; the second row is set aside.",
    what_to_do="Correct it in the register, and export it again.",
    tables=("not_in_school",),
    fields=("spell",),
    test=rules.once("spell"),
)
