"""HW-CO-09: who made it is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-CO-09",
    severity=Severity.WARNING,
    title="Who made it is a code",
    message="The value is none of the list; it is taken as not said.",
    what_to_do="Correct it in the case system, and export it again.",
    tables=("contact", "referral"),
    fields=("source",),
    test=rules.code_of("source", codes.REFERRAL_SOURCE),
)
