"""100: the reference date is 31 March of the year."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import LAST_DAY, all_of, no_earlier

CHECK = Check(
    code="100",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="The reference date is 31 March of the year",
    message="Reference Date is incorrect.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("header",),
    fields=("reference_on", "year"),
    test=all_of(no_earlier("reference_on", LAST_DAY), no_earlier(LAST_DAY, "reference_on")),
)
