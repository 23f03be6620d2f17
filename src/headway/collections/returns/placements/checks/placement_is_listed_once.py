"""HW-PL-05: a placement is in the file once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PL-05",
    severity=Severity.ERROR,
    title="A placement is in the file once",
    message="The same placement stands in the file twice; the second row is set aside.",
    what_to_do="Correct it in the register of placements, and export it again.",
    tables=("placement",),
    fields=("placement",),
    test=rules.once("placement"),
)
