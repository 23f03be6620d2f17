"""306: nobody has both a plan and SEN support."""

from headway.collections.checks import (
    BLANK,
    FAILED,
    PASSED,
    UNREADABLE,
    Check,
    Context,
    Outcome,
    Severity,
)
from headway.collections.rows import Row
from headway.collections.typed import as_flag


def _test(row: Row, _: Context) -> Outcome:
    texts = row.values.get("has_plan"), row.values.get("has_sen_support")
    if not texts[0] or not texts[1]:
        return BLANK
    both = [as_flag(text) for text in texts if text]
    if None in both:
        return UNREADABLE
    return FAILED if all(both) else PASSED


CHECK = Check(
    code="306",
    official=True,
    source="DfE, NCCIS rule changes for 2020-21, in a software supplier's published release note",
    severity=Severity.WARNING,
    title="Nobody has both a plan and SEN support",
    message="A young person cannot be counted both as SEND and as SEN support.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("has_sen_support", "has_plan"),
    test=_test,
)
