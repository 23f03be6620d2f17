"""HW-PE-10: the quality is green, amber or red."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-PE-10",
    severity=Severity.WARNING,
    title="The quality is green, amber or red",
    message="The value is none of the list; it is taken as not said.",
    what_to_do="Correct it in the system for Personal Education Plans, and export it again.",
    tables=("pep",),
    fields=("quality",),
    test=rules.code_of("quality", codes.PEP_QUALITY),
)
