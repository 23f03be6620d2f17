"""HW-SC-41: A child in a SEN unit or resourced provision has SEN provision."""

from headway.collections.checks import BLANK, FAILED, PASSED, Check, Context, Outcome, Severity
from headway.collections.rows import Row
from headway.collections.typed import as_flag


def _test(row: Row, _: Context) -> Outcome:
    provision = row.values.get("sen_provision")
    if provision is None:
        return BLANK
    if provision != "N":
        return PASSED
    unit, resourced = row.values.get("is_in_sen_unit"), row.values.get("is_in_resourced_provision")
    is_placed = (unit and as_flag(unit)) or (resourced and as_flag(resourced))
    return FAILED if is_placed else PASSED


CHECK = Check(
    code="HW-SC-41",
    severity=Severity.WARNING,
    title="A child in a SEN unit or resourced provision has SEN provision",
    message="The child is in a SEN unit or in resourced provision, and has no SEN provision.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("pupil_on_roll",),
    fields=(
        "sen_provision",
        "is_in_sen_unit",
        "is_in_resourced_provision",
    ),
    test=_test,
)
