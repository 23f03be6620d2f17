"""HW-EH-10: a child whose home education is judged unsuitable is missing education.

Source: DfE, Children missing education, methodology: who receives unsuitable education is missing
education.
"""

from headway.collections.checks import (
    BLANK,
    FAILED,
    PASSED,
    Check,
    Context,
    Outcome,
    Result,
    Severity,
)
from headway.collections.rows import Row

_SUITABLE = Outcome(Result.NOT_CHECKED, "the education was not judged unsuitable")


def _test(row: Row, _: Context) -> Outcome:
    if row.values.get("suitability") != "unsuitable":
        return _SUITABLE
    if not row.values.get("category"):
        return BLANK
    return FAILED if row.values["category"] == "EHE" else PASSED


CHECK = Check(
    code="HW-EH-10",
    severity=Severity.WARNING,
    title="A child whose home education is judged unsuitable is missing education",
    message="The education was judged unsuitable, and the child is still listed as home educated.",
    what_to_do="Correct it in the register, and export it again.",
    tables=("not_in_school",),
    fields=("category", "suitability"),
    test=_test,
)
