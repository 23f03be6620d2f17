"""HW-PL-12: a provider that is no registered school is not full time.

Source: DfE, Registration of independent schools: education is generally taken to be full time from
eighteen hours a week, and full-time education of five pupils (or one with a plan or in care) is a
school's.
"""

from headway.collections.checks import (
    BLANK,
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
from headway.collections.typed import as_number

_REGISTERED = Outcome(Result.NOT_CHECKED, "the provider is not said to be unregistered")
_FULL_TIME = 18


def _test(row: Row, _: Context) -> Outcome:
    if row.values.get("provider_kind") != "unregistered":
        return _REGISTERED
    if not (text := row.values.get("hours_per_week")):
        return BLANK
    if (hours := as_number(text)) is None:
        return UNREADABLE
    return FAILED if hours >= _FULL_TIME else PASSED


CHECK = Check(
    code="HW-PL-12",
    severity=Severity.WARNING,
    title="A provider that is no registered school is not full time",
    message="The provider is not a registered school, and the hours are 18 or more a week.",
    what_to_do="Correct it in the register of placements, and export it again.",
    tables=("placement",),
    fields=("hours_per_week", "provider_kind"),
    test=_test,
)
