"""621: a mother is older than her child."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="621",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A mother is older than her child",
    message=(
        "Mother’s field has been completed but date of birth shows that the mother is younger "
        "than her child."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("header",),
    fields=("born_on", "mothers_child_born_on"),
    test=no_earlier("mothers_child_born_on", "born_on", than=1),
)
