"""142: an episode ends where another begins."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import is_last
from headway.collections.claims import all_of, given, is_not, where

CHECK = Check(
    code="142",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="An episode ends where another begins",
    message="A new episode has started, but the previous episode has not ended.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("ended_on", "reason_ceased"),
    test=where(is_not(is_last("started_on")), all_of(given("ended_on"), given("reason_ceased"))),
)
