"""HW-PL-06: a placement is of alternative provision or for SEN."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-PL-06",
    severity=Severity.ERROR,
    title="A placement is of alternative provision or for SEN",
    message="The kind of placement is neither ap nor sen.",
    what_to_do="Correct it in the register of placements, and export it again.",
    tables=("placement",),
    fields=("kind",),
    test=rules.code_of("kind", codes.PLACEMENT_KIND),
)
