"""HW-EC-12: the category of provider is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.early_years import PROVIDER_CATEGORY

CHECK = Check(
    code="HW-EC-12",
    severity=Severity.WARNING,
    title="The category of provider is a code",
    message="The category of provider is not a code, and is taken as not known.",
    what_to_do="Ask the provider, correct it, and export the file again.",
    tables=("child",),
    fields=("provider_category",),
    test=rules.code_of("provider_category", PROVIDER_CATEGORY),
)
