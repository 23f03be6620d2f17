"""157: a child of the SDQ's age is not called too young or too old."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import (
    FIRST_DAY,
    LAST_DAY,
    aged,
    all_of,
    is_not,
    older,
    says,
    where,
)

CHECK = Check(
    code="157",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child of the SDQ's age is not called too young or too old",
    message=(
        "Child is aged 4 years or over at the beginning of the year or 16 years or under at the "
        "end of the year and Strengths and Difficulties Questionnaire (SDQ) 1 has been recorded "
        "as the reason for no Strengths and Difficulties Questionnaire (SDQ) score."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("no_sdq_reason", "born_on"),
    test=where(
        says("no_sdq_reason", "SDQ1"),
        is_not(all_of(aged(4, "born_on", FIRST_DAY), is_not(older(16, "born_on", LAST_DAY)))),
    ),
)
