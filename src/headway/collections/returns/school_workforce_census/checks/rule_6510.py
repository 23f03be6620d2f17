"""6510: no two records have one National Insurance number."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="6510",
    official=True,
    source=(
        "DfE, school workforce census validation rules, as listed by ScholarPack's support pages"
    ),
    severity=Severity.ERROR,
    title="No two records have one National Insurance number",
    message="Two records have the same National Insurance number; the second is set aside.",
    what_to_do="Join the two records, or correct the number of one.",
    tables=("member",),
    fields=("ni_number",),
    test=rules.once("ni_number"),
)
