"""HW-SC-31: A former UPN is another than the present one."""

from headway.collections.checks import (
    BLANK,
    FAILED,
    PASSED,
    Check,
    Context,
    FieldTest,
    Outcome,
    Severity,
)
from headway.collections.rows import Row


def _test(row: Row, _: Context) -> Outcome:
    former, present = row.values.get("former_upn"), row.values.get("upn")
    if present is None:
        return BLANK
    return FAILED if former == present else PASSED


CHECK = Check(
    code="HW-SC-31",
    severity=Severity.WARNING,
    title="A former UPN is another than the present one",
    message="The former UPN is the same as the present one.",
    what_to_do="Remove the former UPN, or correct it, and export the file again.",
    tables=(
        "pupil_on_roll",
        "pupil_no_longer_on_roll",
    ),
    fields=(
        "former_upn",
        "upn",
    ),
    test=FieldTest("former_upn", _test),
)
