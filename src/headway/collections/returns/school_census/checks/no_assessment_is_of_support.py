"""HW-SC-39: only SEN support goes without an assessed need."""

from headway.collections.checks import (
    BLANK,
    FAILED,
    PASSED,
    Check,
    Context,
    Outcome,
    Severity,
    WithinTest,
)
from headway.collections.rows import Row


def _test(row: Row, _: Context) -> Outcome:
    provision = row.values.get("sen_provision")
    if provision is None:
        return BLANK
    if provision != "E":
        return PASSED
    is_unassessed = any(each.values.get("sen_type") == "NSA" for each in row.nested)
    return FAILED if is_unassessed else PASSED


CHECK = Check(
    code="HW-SC-39",
    severity=Severity.WARNING,
    title="Only SEN support goes without an assessed need",
    message=(
        "The type of need is NSA (SEN support without specialist assessment), and the child"
        " has a plan."
    ),
    what_to_do="Enter the need that the plan names, and export the file again.",
    tables=("pupil_on_roll",),
    fields=("sen_provision",),
    test=WithinTest("sen_need", _test),
)
