"""6500: no two records have one teacher number."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="6500",
    official=True,
    source=(
        "DfE, school workforce census validation rules, as listed by ScholarPack's support pages"
    ),
    severity=Severity.ERROR,
    title="No two records have one teacher number",
    message="Two records have the same teacher number; the second is set aside.",
    what_to_do="Join the two records, or correct the number of one.",
    tables=("member",),
    fields=("teacher_number",),
    test=rules.once("teacher_number"),
)
