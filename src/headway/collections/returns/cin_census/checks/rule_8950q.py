"""8950Q: the retired factor 19A is not used."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import none_of
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="8950Q",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="The retired factor 19A is not used",
    message=(
        "Please check and either amend data or provide a reason: the assessment factors code "
        "'19A' should not be used ('19B' or '19C' should be used instead)."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("assessment",),
    fields=("factors",),
    test=none_of("factors", "19A"),
    years=Validity(first=AcademicYear(2024)),
)
