"""HW-AP-07: the ethnicity is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.ethnicity import ETHNICITY

CHECK = Check(
    code="HW-AP-07",
    severity=Severity.WARNING,
    title="The ethnicity is a code",
    message="The ethnicity is not a code; it is taken as not said.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("ethnicity",),
    test=rules.code_of("ethnicity", ETHNICITY),
)
