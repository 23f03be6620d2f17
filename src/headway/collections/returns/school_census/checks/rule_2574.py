"""2574: sessions in the second half of summer have their reason."""

from headway.collections.checks import FAILED, PASSED, Check, Context, FieldTest, Outcome, Severity
from headway.collections.rows import Row


def _test(row: Row, _: Context) -> Outcome:
    return PASSED if row.values.get("reason") else FAILED


CHECK = Check(
    code="2574",
    official=True,
    source=(
        "DfE, school census validation rules, as quoted by Bromcom's guides to errors 2572 and 2574"
    ),
    severity=Severity.WARNING,
    title="Sessions in the second half of summer have their reason",
    message=(
        "Sessions of absence in the second half of the summer term are given without their reason."
    ),
    what_to_do="Correct the code in the register, and export the file again.",
    tables=("summer_half_term_2_session",),
    fields=(
        "reason",
        "sessions",
    ),
    test=FieldTest("sessions", _test),
)
