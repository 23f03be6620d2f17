"""2884: a conference is recorded in one place."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import alike, is_not

CHECK = Check(
    code="2884",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A conference is recorded in one place",
    message=(
        "An initial child protection conference is recorded at both the S47 and CIN Details "
        "level and it should only be recorded in one."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("section_47",),
    fields=("conference_on",),
    test=is_not(alike("conference_on", "episode.conference_on")),
)
