"""HW-SC-23: a reason for exclusion is a DfE code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import school_census as codes

CHECK = Check(
    code="HW-SC-23",
    severity=Severity.WARNING,
    title="A reason for exclusion is a DfE code",
    message="A reason for suspension or permanent exclusion is not a code that Headway knows.",
    what_to_do="Check the reason; newer DfE codes may be right.",
    tables=("exclusion",),
    fields=("reason",),
    test=rules.code_of("reason", codes.EXCLUSION_REASON),
)
