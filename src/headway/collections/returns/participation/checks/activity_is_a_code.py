"""HW-PT-05: the activity is one of the list."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-PT-05",
    severity=Severity.ERROR,
    title="The activity is one of the list",
    message="The activity is none of culture, music, sport and work_experience.",
    what_to_do="Ask the school, correct the register, and export it again.",
    tables=("participation",),
    fields=("activity",),
    test=rules.code_of("activity", codes.ACTIVITY_KIND),
)
