"""HW-SC-55: learner support is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import school_census as codes

CHECK = Check(
    code="HW-SC-55",
    severity=Severity.WARNING,
    title="Learner support is a code",
    message="The code of learner support is not one that Headway knows.",
    what_to_do="Check the code; newer DfE codes may be right.",
    tables=("learner_support",),
    fields=("support_code",),
    test=rules.code_of("support_code", codes.LEARNER_SUPPORT),
)
