"""4220: ethnicity is given and is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, given
from headway.vocabulary.codes import children_in_need as codes

CHECK = Check(
    code="4220",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="Ethnicity is given and is a code",
    message="Ethnicity is missing or invalid (see Ethnicity table).",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("ethnicity",),
    test=all_of(given("ethnicity"), rules.code_of("ethnicity", codes.MAIN_ETHNICITY)),
)
