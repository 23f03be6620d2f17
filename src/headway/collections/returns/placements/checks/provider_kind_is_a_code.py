"""HW-PL-13: the kind of provider is one of the list."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-PL-13",
    severity=Severity.WARNING,
    title="The kind of provider is one of the list",
    message="The value is none of the list; it is taken as not said.",
    what_to_do="Correct it in the register of placements, and export it again.",
    tables=("placement",),
    fields=("provider_kind",),
    test=rules.code_of("provider_kind", codes.PROVIDER_KIND),
)
