"""8640: the reason for closure is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import children_in_need as codes

CHECK = Check(
    code="8640",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="The reason for closure is a code",
    message=(
        "CIN Reason for closure code invalid (see Reason for Closure table in CIN Census code set)."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("closure_reason",),
    test=rules.code_of("closure_reason", codes.CLOSURE),
)
