"""HW-PT-06: the group of pupils is one of the list."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-PT-06",
    severity=Severity.ERROR,
    title="The group of pupils is one of the list",
    message="The group of pupils is none of all, fsm, sen and looked_after.",
    what_to_do="Ask the school, correct the register, and export it again.",
    tables=("participation",),
    fields=("pupil_group",),
    test=rules.code_of("pupil_group", codes.PUPIL_GROUP),
)
