"""1880: the entry date is a day, and not after census day."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="1880",
    official=True,
    source=(
        "DfE, school census validation rules, as listed by One IT Services and Solutions for"
        " fileset 1802"
    ),
    severity=Severity.ERROR,
    title="The entry date is a day, and not after census day",
    message="The date on which the child joined the school is not a date, or is after census day.",
    what_to_do="Correct the date on which the child joined the school, and export the file again.",
    tables=(
        "pupil_on_roll",
        "pupil_no_longer_on_roll",
    ),
    fields=("entered_on",),
    test=rules.a_past_day("entered_on"),
)
