"""HW-GI-08: an establishment is linked to another."""

from headway.collections.checks import BLANK, FAILED, PASSED, Check, Context, Outcome, Severity
from headway.collections.rows import Row


def _test(row: Row, _: Context) -> Outcome:
    one, other = row.values.get("urn"), row.values.get("other_urn")
    if not one or not other:
        return BLANK
    return PASSED if one != other else FAILED


CHECK = Check(
    code="HW-GI-08",
    severity=Severity.ERROR,
    title="An establishment is linked to another",
    message="The establishment is linked to itself.",
    what_to_do="Download the file again; if it is still so, tell the register's service.",
    tables=("establishment_link",),
    fields=("other_urn", "urn"),
    test=_test,
)
