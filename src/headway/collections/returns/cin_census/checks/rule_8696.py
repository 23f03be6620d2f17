"""8696: an assessment that ended did so in the year."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import in_the_year

CHECK = Check(
    code="8696",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="An assessment that ended did so in the year",
    message="Assessment end date must fall within the census year.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("assessment",),
    fields=("authorised_on",),
    test=in_the_year("authorised_on"),
)
