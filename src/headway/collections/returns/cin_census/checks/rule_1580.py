"""1580: the child's number is letters and digits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="1580",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="The child's number is letters and digits",
    message="LA Child ID must not contain any non-alphanumeric characters.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("child",),
    test=rules.pattern("child", "[0-9A-Za-z]+"),
    years=Validity(first=AcademicYear(2024)),
)
