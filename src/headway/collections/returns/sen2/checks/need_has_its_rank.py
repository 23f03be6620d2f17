"""HW-SEN2-42: a type of need has its rank."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, given

CHECK = Check(
    code="HW-SEN2-42",
    severity=Severity.WARNING,
    title="A type of need has its rank",
    message="The type of need has no rank, or one that is not 1 or 2.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("need",),
    fields=("rank",),
    test=all_of(given("rank"), rules.pattern("rank", "[12]")),
)
