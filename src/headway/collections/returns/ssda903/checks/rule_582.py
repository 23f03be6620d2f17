"""582: the match comes before the adoption."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import alike, is_not
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="582",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The match comes before the adoption",
    message=(
        "Child is showing as ceasing to be looked after due to adoption, but the date of "
        "adoption is the same as the date reported for being matched with adopters."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("adoption",),
    fields=("matched_on",),
    test=is_not(alike("matched_on", "episode.adopted_on")),
    years=Validity(first=AcademicYear(2022)),
)
