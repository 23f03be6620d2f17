"""HW-SC-29: A learner number is ten digits whose check digit fits."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-29",
    severity=Severity.WARNING,
    title="A learner number is ten digits whose check digit fits",
    message="The unique learner number is not a valid one, and is not used.",
    what_to_do="Correct the number from the Learning Records Service, and export the file again.",
    tables=(
        "pupil_on_roll",
        "pupil_no_longer_on_roll",
    ),
    fields=("uln",),
    test=row_rules.uln("uln"),
)
