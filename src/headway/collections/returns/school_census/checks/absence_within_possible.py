"""HW-SC-18: no more sessions are missed than were possible."""

from headway.collections.checks import FAILED, PASSED, UNREADABLE, Check, Context, Outcome, Severity
from headway.collections.rows import Row
from headway.collections.typed import as_whole


def _test(row: Row, _: Context) -> Outcome:
    names = ("sessions_possible", "sessions_authorised", "sessions_unauthorised")
    read = [as_whole(row.values.get(name) or "") for name in names]
    counts = [count for count in read if count is not None]
    if len(counts) < len(names):
        return UNREADABLE
    possible, authorised, unauthorised = counts
    return FAILED if authorised + unauthorised > possible else PASSED


CHECK = Check(
    code="HW-SC-18",
    severity=Severity.ERROR,
    title="No more sessions are missed than were possible",
    message=(
        "More sessions were missed than were possible; the child's attendance in that part of"
        " the year is set aside."
    ),
    what_to_do="Correct the register's totals, and export the file again.",
    tables=("termly_attendance", "summer_half_term_2_attendance"),
    fields=("sessions_possible", "sessions_authorised", "sessions_unauthorised"),
    test=_test,
)
