"""HW-IN-03: the remit is school, early_years or college."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import inspections as codes

CHECK = Check(
    code="HW-IN-03",
    severity=Severity.ERROR,
    title="The remit is school, early_years or college",
    message="The remit is none of the three.",
    what_to_do="Check the row against the published report, and save the file again.",
    tables=("inspection_graded", "inspection_judgements", "inspection_report_card"),
    fields=("remit",),
    test=rules.code_of("remit", codes.REMIT),
)
