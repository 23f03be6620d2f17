"""4180: sex is given and is a code.

0, 1, 2 or 9 to 2023-24; M, F or U since.
"""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, given
from headway.vocabulary.codes import children_in_need as codes

CHECK = Check(
    code="4180",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="Sex is given and is a code",
    message="Sex must be provided and be a valid code.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("sex",),
    test=all_of(given("sex"), rules.code_of("sex", codes.SEX)),
)
