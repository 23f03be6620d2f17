"""HW-GI-03: the authority is three digits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-GI-03",
    severity=Severity.WARNING,
    title="The authority is three digits",
    message=(
        "The authority's code is not up to three digits; the school has no number by which "
        "returns know it."
    ),
    what_to_do="Download the file again; if it is still so, tell the register's service.",
    tables=("establishment",),
    fields=("la_code",),
    test=rules.pattern("la_code", "[0-9]{1,3}"),
)
