"""HW-GI-04: the status is one that is known."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import establishments as codes

CHECK = Check(
    code="HW-GI-04",
    severity=Severity.WARNING,
    title="The status is one that is known",
    message="The establishment's status is none that Headway knows; it is taken as not said.",
    what_to_do="Download the file again; if it is still so, tell the register's service.",
    tables=("establishment",),
    fields=("status",),
    test=rules_of_rows.words_of("status", codes.STATUS),
)
