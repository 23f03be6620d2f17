"""355: an episode lasts a day."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import alike, is_not

CHECK = Check(
    code="355",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="An episode lasts a day",
    message="Episode appears to have lasted for less than 24 hours.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("ended_on", "started_on"),
    test=is_not(alike("started_on", "ended_on")),
)
