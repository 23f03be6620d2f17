"""HW-SC-34: A child with SEN support or a plan has a type of need."""

from headway.collections.checks import FAILED, PASSED, Check, Context, Outcome, Result, Severity
from headway.collections.rows import Row

_OTHER_TERMS = Outcome(Result.NOT_CHECKED, "only the spring census must have types of need")


def _test(row: Row, context: Context) -> Outcome:
    if row.values.get("sen_provision") not in ("K", "E"):
        return PASSED
    if context.submission.term != "spring":
        return _OTHER_TERMS
    return PASSED if any(each.table == "sen_need" for each in row.nested) else FAILED


CHECK = Check(
    code="HW-SC-34",
    severity=Severity.WARNING,
    title="A child with SEN support or a plan has a type of need",
    message="The child has SEN support or an education, health and care plan, and no type of need.",
    what_to_do="Enter the child's main need, and export the file again.",
    tables=("pupil_on_roll",),
    fields=("sen_provision",),
    test=_test,
)
