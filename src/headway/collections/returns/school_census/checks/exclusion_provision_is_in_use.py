"""HW-SC-52: SEN provision at the time of an exclusion is a code in use."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import school_census as codes

CHECK = Check(
    code="HW-SC-52",
    severity=Severity.WARNING,
    title="SEN provision at the time of an exclusion is a code in use",
    message=(
        "SEN provision at the time of the suspension or permanent exclusion is not a code in use."
    ),
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("exclusion",),
    fields=("sen_provision",),
    test=rules.code_of("sen_provision", codes.SEN_PROVISION),
)
