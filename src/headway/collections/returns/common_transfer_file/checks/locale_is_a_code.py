"""HW-CT-09: the country of an assessment is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.transfer import LOCALE

CHECK = Check(
    code="HW-CT-09",
    severity=Severity.WARNING,
    title="The country of an assessment is a code",
    message="The country of an assessment is not a code that Headway knows.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("assessment",),
    fields=("locale",),
    test=rules.code_of("locale", LOCALE),
)
