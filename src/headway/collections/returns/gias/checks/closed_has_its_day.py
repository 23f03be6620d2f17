"""HW-GI-06: a closed establishment has the day it closed."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import establishments as codes

CHECK = Check(
    code="HW-GI-06",
    severity=Severity.WARNING,
    title="A closed establishment has the day it closed",
    message="The establishment is closed, and the file does not say since when.",
    what_to_do="Download the file again; if it is still so, tell the register's service.",
    tables=("establishment",),
    fields=("closed_on", "status"),
    test=rules_of_rows.given_when("closed_on", "status", {codes.CLOSED}),
)
