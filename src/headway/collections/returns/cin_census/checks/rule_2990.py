"""2990: a case closed after assessment had nothing else."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import holds
from headway.collections.claims import is_not, says, where
from headway.vocabulary.codes import children_in_need as codes

CHECK = Check(
    code="2990",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A case closed after assessment had nothing else",
    message=(
        "Activity is recorded against a case marked as ‘Case closed after assessment, no "
        "further action’ or ‘case closed after assessment, referred to early help’."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("closure_reason",),
    test=where(
        says("closure_reason", *codes.ASSESSED_ONLY),
        is_not(holds("section_47", "cin_plan", "protection_plan")),
    ),
)
