"""HW-SC-32: A child joined the school after being born."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-32",
    severity=Severity.ERROR,
    title="A child joined the school after being born",
    message="The entry date is before the birth date.",
    what_to_do="Correct whichever of the two dates is wrong, and export the file again.",
    tables=(
        "pupil_on_roll",
        "pupil_no_longer_on_roll",
    ),
    fields=(
        "entered_on",
        "born_on",
    ),
    test=rules.in_order("born_on", "entered_on"),
)
