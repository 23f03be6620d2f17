"""HW-CO-11: what came of a referral is one of the list."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-CO-11",
    severity=Severity.WARNING,
    title="What came of a referral is one of the list",
    message="The value is none of the list; it is taken as not said.",
    what_to_do="Correct it in the case system, and export it again.",
    tables=("referral",),
    fields=("referral_outcome",),
    test=rules.code_of("referral_outcome", codes.REFERRAL_OUTCOME),
)
