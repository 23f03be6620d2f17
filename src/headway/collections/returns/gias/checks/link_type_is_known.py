"""HW-GI-09: the kind of link is one that is known."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import establishments as codes

CHECK = Check(
    code="HW-GI-09",
    severity=Severity.WARNING,
    title="The kind of link is one that is known",
    message="The kind of link is none that Headway knows; the link is not followed.",
    what_to_do="Download the file again; if it is still so, tell the register's service.",
    tables=("establishment_link",),
    fields=("link_type",),
    test=rules_of_rows.words_of("link_type", codes.LINK_TYPE),
)
