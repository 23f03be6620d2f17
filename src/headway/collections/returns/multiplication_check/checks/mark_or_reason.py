"""HW-MT-12: a child has a mark or a reason, and not both."""

from headway.collections.checks import (
    FAILED,
    NO_SUCH_FIELD,
    PASSED,
    Check,
    Context,
    Outcome,
    Severity,
)
from headway.collections.rows import Row


def _test(row: Row, _: Context) -> Outcome:
    if not {"mark", "reason_not_taken"} <= row.values.keys():
        return NO_SUCH_FIELD
    both = row.values["mark"], row.values["reason_not_taken"]
    return PASSED if (both[0] is None) != (both[1] is None) else FAILED


CHECK = Check(
    code="HW-MT-12",
    severity=Severity.WARNING,
    title="A child has a mark or a reason, and not both",
    message="The child has both a mark and a reason for not taking the check, or neither.",
    what_to_do="Check the child's status in the service.",
    tables=("result",),
    fields=(
        "mark",
        "reason_not_taken",
    ),
    test=_test,
)
