"""HW-CO-10: what came of a contact is one of the list."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-CO-10",
    severity=Severity.WARNING,
    title="What came of a contact is one of the list",
    message="The value is none of the list; it is taken as not said.",
    what_to_do="Correct it in the case system, and export it again.",
    tables=("contact",),
    fields=("contact_outcome",),
    test=rules.code_of("contact_outcome", codes.CONTACT_OUTCOME),
)
