"""HW-SC-25: the arrangement after care is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import school_census as codes

CHECK = Check(
    code="HW-SC-25",
    severity=Severity.WARNING,
    title="The arrangement after care is a code",
    message=(
        "The arrangement under which the child left care is not a code, and is taken as not known."
    ),
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("pupil_on_roll",),
    fields=("post_looked_after",),
    test=rules.code_of("post_looked_after", codes.POST_LOOKED_AFTER),
)
