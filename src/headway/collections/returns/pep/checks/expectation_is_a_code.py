"""HW-PE-13: what a child works at is below, at or above what is expected."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-PE-13",
    severity=Severity.WARNING,
    title="What a child works at is below, at or above what is expected",
    message="The value is none of the list; it is taken as not said.",
    what_to_do="Correct it in the system for Personal Education Plans, and export it again.",
    tables=("pep_subject",),
    fields=("expectation",),
    test=rules.code_of("expectation", codes.EXPECTATION),
)
