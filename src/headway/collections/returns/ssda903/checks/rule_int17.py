"""INT17: the birth date of a child with a review is as in the header."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import alike

CHECK = Check(
    code="INT17",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The birth date of a child with a review is as in the header",
    message="Internal Check: DOB in Reviews is different to DOB in Header.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("review",),
    fields=("born_on",),
    test=alike("born_on", "header.born_on"),
)
