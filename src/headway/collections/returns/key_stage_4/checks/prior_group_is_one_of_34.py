"""HW-K4-12: the prior attainment group is from 1 to 34."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K4-12",
    severity=Severity.WARNING,
    title="The prior attainment group is from 1 to 34",
    message="The prior attainment group is not one of the 34.",
    what_to_do="Tell whoever sent the file.",
    tables=("pupil",),
    fields=("ks2_group",),
    test=rules.between("ks2_group", 1, 34),
)
