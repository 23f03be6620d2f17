"""HW-SC-11: enrolment status is given."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-11",
    severity=Severity.ERROR,
    title="Enrolment status is given",
    message="Enrolment status is missing, so it is not known where the child is counted.",
    what_to_do=(
        "Say whether the child is registered here alone (C), here mainly (M), mainly "
        "elsewhere (S) or a guest (G), and export the file again."
    ),
    tables=("pupil_on_roll", "pupil_no_longer_on_roll"),
    fields=("enrolment_status",),
    test=rules.present("enrolment_status"),
)
