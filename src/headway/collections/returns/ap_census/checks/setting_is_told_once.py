"""HW-AP-14: the setting is told in one way only.

Source: DfE, Alternative provision (AP) census guide, data items.
"""

from headway.collections.checks import BLANK, FAILED, PASSED, Check, Context, Outcome, Severity
from headway.collections.rows import Row


def _test(row: Row, _: Context) -> Outcome:
    told = [name for name in ("urn", "ukprn", "setting_type") if row.values.get(name)]
    if not told:
        return BLANK
    return PASSED if len(told) == 1 else FAILED


CHECK = Check(
    code="HW-AP-14",
    severity=Severity.WARNING,
    title="The setting is told in one way only",
    message="A setting with a URN or a UKPRN has no type, and one with a URN has no UKPRN.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("setting_type", "urn", "ukprn"),
    test=_test,
)
