"""578: nobody goes missing after leaving care."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="578",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Nobody goes missing after leaving care",
    message=(
        "The date that the child started to be missing is after the child ceased to be looked "
        "after."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("missing",),
    fields=("started_on",),
    test=no_earlier("episode.left_on", "started_on"),
)
