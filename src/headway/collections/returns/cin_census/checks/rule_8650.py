"""8650: the primary need is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import children_in_need as codes

CHECK = Check(
    code="8650",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="The primary need is a code",
    message="Primary Need Code invalid (see Primary Need table in CIN census code set).",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("primary_need",),
    test=rules.code_of("primary_need", codes.PRIMARY_NEED),
)
