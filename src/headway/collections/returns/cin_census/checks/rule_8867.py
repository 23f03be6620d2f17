"""8867: a closed case has no open assessment."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import all_nested
from headway.collections.claims import given, where

CHECK = Check(
    code="8867",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A closed case has no open assessment",
    message="CIN episode is shown as closed, however Assessment is not shown as completed.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("closed_on",),
    test=where(given("closed_on"), all_nested("assessment", given("authorised_on"))),
)
