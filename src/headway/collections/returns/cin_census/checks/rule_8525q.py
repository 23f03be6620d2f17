"""8525Q: a child is born or expected."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, any_of, given, not_both

CHECK = Check(
    code="8525Q",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A child is born or expected",
    message="Either Date of Birth or Expected Date of Birth must be provided (but not both).",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("born_on", "expected_on"),
    test=all_of(any_of(given("born_on"), given("expected_on")), not_both("born_on", "expected_on")),
)
