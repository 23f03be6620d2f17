"""INT13: the birth date of a missing child is as in the header."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import alike

CHECK = Check(
    code="INT13",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The birth date of a missing child is as in the header",
    message="Internal Check: DOB in Missing is different to DOB in Header.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("missing",),
    fields=("born_on",),
    test=alike("born_on", "header.born_on"),
)
