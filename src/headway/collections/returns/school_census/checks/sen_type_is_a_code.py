"""HW-SC-09: the type of need is a DfE code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import school_census as codes

CHECK = Check(
    code="HW-SC-09",
    severity=Severity.WARNING,
    title="The type of need is a DfE code",
    message="The type of special educational need is not a code that Headway knows.",
    what_to_do="Check the type of need; newer DfE codes may be right.",
    tables=("sen_need",),
    fields=("sen_type",),
    test=rules.code_of("sen_type", codes.SEN_TYPE),
)
