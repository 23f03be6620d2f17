"""HW-SC-35: A child with a type of need has SEN provision."""

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
    return FAILED if provision == "N" else PASSED


CHECK = Check(
    code="HW-SC-35",
    severity=Severity.WARNING,
    title="A child with a type of need has SEN provision",
    message="The child has a type of special educational need, and no provision for it.",
    what_to_do="Enter the provision or remove the need, and export the file again.",
    tables=("pupil_on_roll",),
    fields=("sen_provision",),
    test=WithinTest("sen_need", _test),
)
