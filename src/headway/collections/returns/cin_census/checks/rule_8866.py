"""8866: the source of the referral is given and is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, given
from headway.vocabulary.codes import children_in_need as codes

CHECK = Check(
    code="8866",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="The source of the referral is given and is a code",
    message="Source of Referral is missing or an invalid code.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("referral_source",),
    test=all_of(given("referral_source"), rules.code_of("referral_source", codes.REFERRAL_SOURCE)),
)
