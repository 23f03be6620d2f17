"""HW-EH-11: a judgement of suitability has its day."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EH-11",
    severity=Severity.WARNING,
    title="A judgement of suitability has its day",
    message="The education was judged, and the file does not say when.",
    what_to_do="Correct it in the register, and export it again.",
    tables=("not_in_school",),
    fields=("suitability_judged_on", "suitability"),
    test=rules_of_rows.given_when(
        "suitability_judged_on", "suitability", {"suitable", "unsuitable"}
    ),
)
