"""542: a child under 10 is not asked for convictions."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import LAST_DAY, aged, blank, is_not, where

CHECK = Check(
    code="542",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child under 10 is not asked for convictions",
    message="A child aged under 10 at 31 March should not have conviction information completed.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("convicted", "born_on"),
    test=where(is_not(aged(10, "born_on", LAST_DAY)), blank("convicted")),
)
