"""INT03: a child with an episode is in the header."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="INT03",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.ERROR,
    title="A child with an episode is in the header",
    message="Child in Episodes does not exist in Header.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("child",),
    test=rules.known_in("header", "the header file", "child"),
)
