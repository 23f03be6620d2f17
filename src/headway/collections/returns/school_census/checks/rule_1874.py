"""1874: no child born since 22 April 2014 left care under a residence order."""

from datetime import date

from headway.collections.checks import (
    FAILED,
    PASSED,
    UNREADABLE,
    Check,
    Context,
    FieldTest,
    Outcome,
    Severity,
)
from headway.collections.rows import Row
from headway.collections.typed import as_day

_ABOLISHED_ON = date(2014, 4, 22)


def _test(row: Row, _: Context) -> Outcome:
    if row.values.get("post_looked_after") != "R":
        return PASSED
    born = as_day(row.values.get("born_on") or "")
    if born is None:
        return UNREADABLE
    return FAILED if born >= _ABOLISHED_ON else PASSED


CHECK = Check(
    code="1874",
    official=True,
    source=(
        "DfE, school census validation rules, as quoted by Bromcom's guides to errors 1871 and 1874"
    ),
    severity=Severity.WARNING,
    title="No child born since 22 April 2014 left care under a residence order",
    message=(
        "The child was born when child arrangements orders had taken the place of residence orders."
    ),
    what_to_do="Choose the order that the child's carer can show, and export the file again.",
    tables=("pupil_on_roll",),
    fields=("post_looked_after",),
    test=FieldTest("post_looked_after", _test),
)
