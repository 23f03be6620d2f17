"""602: an adopted child left care by adoption."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given

CHECK = Check(
    code="602",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="An adopted child left care by adoption",
    message=(
        "The episode data submitted for this child does not show that he/she was adopted during "
        "the year."
    ),
    what_to_do=(
        "Correct the reason that the last episode ceased, or remove the adoption, and export again."
    ),
    tables=("adoption",),
    fields=("child",),
    test=given("episode.adopted_on"),
)
