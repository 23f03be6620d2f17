"""2572: A reason for absence in the second half of summer is a code of that year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.attendance import ATTENDANCE_CODE

CHECK = Check(
    code="2572",
    official=True,
    source=(
        "DfE, school census validation rules, as quoted by Bromcom's guides to errors 2572 and 2574"
    ),
    severity=Severity.WARNING,
    title="A reason in the second half of summer is a code of that year",
    message=(
        "A reason for absence in the second half of the summer term is not an attendance code"
        " in use."
    ),
    what_to_do="Correct the code in the register, and export the file again.",
    tables=("summer_half_term_2_session",),
    fields=("reason",),
    test=rules.code_of("reason", ATTENDANCE_CODE),
)
