"""168: the UPN is valid, or says why there is none."""

from headway.collections.checks import (
    FAILED,
    NO_SUCH_FIELD,
    PASSED,
    Check,
    Context,
    Outcome,
    Severity,
)
from headway.collections.rows import Row
from headway.collections.typed import as_upn
from headway.vocabulary.codes.looked_after import NO_UPN_REASON


def _test(row: Row, _: Context) -> Outcome:
    if "upn" not in row.values:
        return NO_SUCH_FIELD
    upn = row.values["upn"] or ""
    return PASSED if upn in NO_UPN_REASON or as_upn(upn) else FAILED


CHECK = Check(
    code="168",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The UPN is valid, or says why there is none",
    message=(
        "Unique Pupil Number (UPN) is not valid. If unknown, default codes should be UN1, "
        "UN2, UN3, UN4 or UN5."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("header",),
    fields=("upn",),
    test=_test,
)
