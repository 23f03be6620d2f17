"""HW-SC-08: SEN provision is a code in use that year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import school_census as codes

CHECK = Check(
    code="HW-SC-08",
    severity=Severity.WARNING,
    title="SEN provision is a code in use that year",
    message="SEN provision is not a code in use that year, and is taken as not known.",
    what_to_do="Give the provision as N, K or E, and export the file again.",
    tables=("pupil_on_roll", "pupil_no_longer_on_roll"),
    fields=("sen_provision",),
    test=rules.code_of("sen_provision", codes.SEN_PROVISION),
)
