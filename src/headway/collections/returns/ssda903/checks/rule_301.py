"""301: no child is born after the year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="301",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="No child is born after the year",
    message="Date of birth falls after the year ended.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("header",),
    fields=("born_on",),
    test=rules.no_later_than_the_last_day("born_on"),
)
