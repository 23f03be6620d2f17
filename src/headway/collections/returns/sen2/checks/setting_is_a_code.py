"""HW-SEN2-33: the kind of setting is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import sen2 as codes

CHECK = Check(
    code="HW-SEN2-33",
    severity=Severity.WARNING,
    title="The kind of setting is a code",
    message="The kind of setting is not a code.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("plan_detail", "placement"),
    fields=("setting",),
    test=rules.code_of("setting", codes.SETTING),
)
