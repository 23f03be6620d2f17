"""581: nobody goes missing before coming into care."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="581",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Nobody goes missing before coming into care",
    message="Child is missing but has not yet started to be looked after.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("missing",),
    fields=("started_on",),
    test=no_earlier("started_on", "episode.first_on"),
)
