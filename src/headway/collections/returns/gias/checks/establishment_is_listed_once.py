"""HW-GI-01: an establishment is in the register once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-GI-01",
    severity=Severity.ERROR,
    title="An establishment is in the register once",
    message="The same URN stands in the file twice; the second row is set aside.",
    what_to_do="Download the file again; if it is still so, tell the register's service.",
    tables=("establishment",),
    fields=("urn",),
    test=rules.once("urn"),
)
