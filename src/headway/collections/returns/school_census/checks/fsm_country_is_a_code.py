"""HW-SC-42: the country of a spell of free school meals is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import school_census as codes

CHECK = Check(
    code="HW-SC-42",
    severity=Severity.WARNING,
    title="The country of a spell of free school meals is a code",
    message="The country of a spell of free school meals is not a code, and is taken as not known.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("fsm_period",),
    fields=("country",),
    test=rules.code_of("country", codes.COUNTRY),
)
