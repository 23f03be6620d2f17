"""HW-SC-43: spells of free school meals do not overlap."""

from datetime import date
from itertools import pairwise

from headway.collections.checks import (
    FAILED,
    PASSED,
    UNREADABLE,
    Check,
    Context,
    Outcome,
    Severity,
    WithinTest,
)
from headway.collections.rows import Row
from headway.collections.typed import as_day


def _test(row: Row, _: Context) -> Outcome:
    spells = [each.values for each in row.nested if each.table == "fsm_period"]
    if len(spells) < 2:
        return PASSED
    read = [(as_day(each.get("started_on") or ""), each.get("ended_on")) for each in spells]
    if any(start is None or (end and as_day(end) is None) for start, end in read):
        return UNREADABLE
    days = sorted((start, as_day(end) if end else date.max) for start, end in read if start)
    apart = all(end and end < start for (_, end), (start, _) in pairwise(days))
    return PASSED if apart else FAILED


CHECK = Check(
    code="HW-SC-43",
    severity=Severity.WARNING,
    title="Spells of free school meals do not overlap",
    message="Two spells of eligibility for free school meals overlap.",
    what_to_do="Join the two, or correct their dates, and export the file again.",
    tables=("pupil_on_roll",),
    fields=("upn",),
    test=WithinTest("fsm_period", _test),
)
