"""8568: a referral says whether action followed."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, given

CHECK = Check(
    code="8568",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A referral says whether action followed",
    message="RNFA flag is missing or invalid.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("no_further_action",),
    test=all_of(given("no_further_action"), rules.flag("no_further_action")),
)
