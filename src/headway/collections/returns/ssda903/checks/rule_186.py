"""186: a child of the SDQ's age has a score or a reason."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import (
    FIRST_DAY,
    LAST_DAY,
    aged,
    all_of,
    any_of,
    given,
    is_not,
    says_yes,
    where,
)

CHECK = Check(
    code="186",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child of the SDQ's age has a score or a reason",
    message=(
        "Children aged 4 or over at the start of the year and children aged under 17 at the end "
        "of the year should have a Strengths and Difficulties Questionnaire (SDQ) score or a "
        "reason for none."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("sdq_score", "no_sdq_reason", "born_on"),
    test=where(
        all_of(
            says_yes("episode.for_12_months"),
            aged(4, "born_on", FIRST_DAY),
            is_not(aged(17, "born_on", LAST_DAY)),
        ),
        any_of(given("sdq_score"), given("no_sdq_reason")),
    ),
)
