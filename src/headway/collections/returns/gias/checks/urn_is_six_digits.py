"""HW-GI-02: URN is six digits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-GI-02",
    severity=Severity.ERROR,
    title="URN is six digits",
    message="The URN is not six digits.",
    what_to_do="Download the file again; if it is still so, tell the register's service.",
    tables=("establishment", "establishment_link"),
    fields=("urn",),
    test=rules.pattern("urn", "[1-9][0-9]{5}"),
)
