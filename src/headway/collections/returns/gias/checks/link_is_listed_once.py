"""HW-GI-10: a link is in the file once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-GI-10",
    severity=Severity.ERROR,
    title="A link is in the file once",
    message="The same link stands in the file twice; the second row is set aside.",
    what_to_do="Download the file again; if it is still so, tell the register's service.",
    tables=("establishment_link",),
    fields=("urn", "other_urn", "link_type"),
    test=rules.once("urn", "other_urn", "link_type"),
)
