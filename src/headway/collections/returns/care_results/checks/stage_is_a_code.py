"""HW-CR-06: the stage is one of the list."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-CR-06",
    severity=Severity.WARNING,
    title="The stage is one of the list",
    message="The value is none of the list; it is taken as not said.",
    what_to_do="Ask the school, correct the list, and export it again.",
    tables=("care_result",),
    fields=("assessment_stage",),
    test=rules.code_of("assessment_stage", codes.STAGE),
)
