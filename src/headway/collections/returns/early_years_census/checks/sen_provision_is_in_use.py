"""HW-EC-06: SEN provision is a code in use that year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.school_census import SEN_PROVISION

CHECK = Check(
    code="HW-EC-06",
    severity=Severity.WARNING,
    title="SEN provision is a code in use that year",
    message="SEN provision is not a code in use that year, and is taken as not known.",
    what_to_do="Ask the provider, correct it, and export the file again.",
    tables=("child",),
    fields=("sen_provision",),
    test=rules.code_of("sen_provision", SEN_PROVISION),
)
