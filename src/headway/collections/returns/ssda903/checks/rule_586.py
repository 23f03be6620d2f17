"""586: no child is missing before birth."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="586",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="No child is missing before birth",
    message="Dates of missing periods are before child’s date of birth.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("missing",),
    fields=("started_on", "born_on"),
    test=no_earlier("started_on", "born_on", than=1),
)
