"""391: a care leaver is at least 17."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import LAST_DAY, aged

CHECK = Check(
    code="391",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A care leaver is at least 17",
    message="Young person was not 17, 18, 19, 20 or 21 during the current collection year.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("care_leaver",),
    fields=("born_on",),
    test=aged(17, "born_on", LAST_DAY),
)
