"""HW-SC-22: a suspension or permanent exclusion says which it is."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import school_census as codes

CHECK = Check(
    code="HW-SC-22",
    severity=Severity.ERROR,
    title="A suspension or permanent exclusion says which it is",
    message="The category is neither suspension, permanent exclusion nor lunchtime.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("exclusion",),
    fields=("category",),
    test=rules.code_of("category", codes.EXCLUSION_CATEGORY),
)
