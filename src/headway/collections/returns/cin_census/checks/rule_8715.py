"""8715: a conference was held in the year."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import in_the_year

CHECK = Check(
    code="8715",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A conference was held in the year",
    message="Date of Initial Child Protection Conference must fall within the census year.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("section_47",),
    fields=("conference_on",),
    test=in_the_year("conference_on"),
)
