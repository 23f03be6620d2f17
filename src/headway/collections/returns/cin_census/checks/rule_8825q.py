"""8825Q: a case closed after assessment has its assessment."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import holds
from headway.collections.claims import says, where
from headway.vocabulary.codes import children_in_need as codes

CHECK = Check(
    code="8825Q",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A case closed after assessment has its assessment",
    message=(
        "Please check and either amend data or provide a reason: Reason for Closure code RC8 "
        "(case closed after assessment) or RC9 (case closed after assessment, referred to early "
        "help) has been returned but there is no assessment present for the episode."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("closure_reason",),
    test=where(says("closure_reason", *codes.ASSESSED_ONLY), holds("assessment")),
)
