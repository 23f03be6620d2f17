"""HW-PE-06: the term is autumn, spring or summer."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-PE-06",
    severity=Severity.ERROR,
    title="The term is autumn, spring or summer",
    message="The term is none of autumn, spring and summer.",
    what_to_do="Correct it in the system for Personal Education Plans, and export it again.",
    tables=("pep", "pep_subject"),
    fields=("pep_term",),
    test=rules.code_of("pep_term", codes.TERM_OF_YEAR),
)
