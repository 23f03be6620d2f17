"""8905: the first category of abuse is given and is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, given
from headway.vocabulary.codes import children_in_need as codes

CHECK = Check(
    code="8905",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="The first category of abuse is given and is a code",
    message=(
        "Initial Category of Abuse code missing or invalid (see Category of Abuse table in CIN "
        "Census code set)."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("protection_plan",),
    fields=("first_category",),
    test=all_of(given("first_category"), rules.code_of("first_category", codes.ABUSE)),
)
