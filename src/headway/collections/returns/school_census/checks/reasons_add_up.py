"""HW-SC-20: the reasons for absence add up to the sessions missed."""

from headway.collections.checks import (
    FAILED,
    PASSED,
    UNREADABLE,
    Check,
    Context,
    Outcome,
    Result,
    Severity,
)
from headway.collections.rows import Row
from headway.collections.typed import as_whole
from headway.vocabulary.codes.attendance import ABSENT, SESSION_CLASS

_NO_REASONS = Outcome(Result.NOT_CHECKED, "the file gives no reasons for the absence")


def _test(row: Row, _: Context) -> Outcome:
    missed = [each.values.get("sessions") for each in row.nested
              if each.values.get("reason") in ABSENT]  # fmt: skip
    if not SESSION_CLASS.keys() >= {each.values.get("reason") for each in row.nested}:
        return UNREADABLE
    if not missed:
        return _NO_REASONS
    texts = [row.values.get("sessions_authorised"), row.values.get("sessions_unauthorised")]
    texts += missed
    read = [as_whole(text or "") for text in texts]
    counts = [count for count in read if count is not None]
    if len(counts) < len(read):
        return UNREADABLE
    return PASSED if sum(counts[:2]) == sum(counts[2:]) else FAILED


CHECK = Check(
    code="HW-SC-20",
    severity=Severity.WARNING,
    title="The reasons for absence add up to the sessions missed",
    message="The sessions by reason do not add up to the sessions missed.",
    what_to_do="Check the codes entered in the register, and export the file again.",
    tables=("termly_attendance", "summer_half_term_2_attendance"),
    fields=("sessions_authorised", "sessions_unauthorised"),
    test=_test,
)
