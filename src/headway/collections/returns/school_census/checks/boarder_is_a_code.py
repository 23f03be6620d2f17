"""HW-SC-27: the boarder indicator is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import school_census as codes

CHECK = Check(
    code="HW-SC-27",
    severity=Severity.WARNING,
    title="The boarder indicator is a code",
    message="The boarder indicator is not a code, and is taken as not known.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=(
        "pupil_on_roll",
        "pupil_no_longer_on_roll",
    ),
    fields=("boarder",),
    test=rules.code_of("boarder", codes.BOARDER),
)
