"""174: only a mother has a child's date of birth."""

from headway.collections.checks import BLANK, FAILED, PASSED, Check, Context, Outcome, Severity
from headway.collections.rows import Row


def _test(row: Row, _: Context) -> Outcome:
    if not row.values.get("mothers_child_born_on"):
        return BLANK
    return FAILED if row.values.get("sex") == "1" else PASSED


CHECK = Check(
    code="174",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Only a mother has a child's date of birth",
    message="Mother's child date of birth is recorded but sex shows that the child is a male.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("header",),
    fields=("mothers_child_born_on", "sex"),
    test=_test,
)
