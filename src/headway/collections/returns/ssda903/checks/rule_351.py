"""351: nobody was over 25 when the year began."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import FIRST_DAY, is_not, older

CHECK = Check(
    code="351",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Nobody was over 25 when the year began",
    message="Child was over 25 at the start of the current collection year.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("header",),
    fields=("born_on",),
    test=is_not(older(25, "born_on", FIRST_DAY)),
)
