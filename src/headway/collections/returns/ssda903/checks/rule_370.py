"""370: a child in independent living is at least 16.

At least 15 until 2022-23.
"""

from headway.collections.checks import Check, Severity
from headway.collections.claims import aged, says, since, where
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="370",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child in independent living is at least 16",
    message="Child in independent living should be at least 16.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("started_on", "placement"),
    test=where(
        says("placement", "P2"),
        since(
            2023,
            aged(16, "header.born_on", "started_on"),
            before=aged(15, "header.born_on", "started_on"),
        ),
    ),
    years=Validity(last=AcademicYear(2023)),
)
