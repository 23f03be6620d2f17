"""8540: disability is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import children_in_need as codes

CHECK = Check(
    code="8540",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="Disability is a code",
    message="Child’s disability is missing or invalid (see Disability table).",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("disability",),
    test=rules.code_of("disability", codes.DISABILITY),
)
