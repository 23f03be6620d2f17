"""HW-SG-09: who has no offer is offered nothing."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import nccis

CHECK = Check(
    code="HW-SG-09",
    severity=Severity.WARNING,
    title="Who has no offer is offered nothing",
    message="The status says that there is no offer, and the file names one.",
    what_to_do="Correct it in the tracking system, and export the list again.",
    tables=("offer",),
    fields=("offer_kind", "guarantee_status"),
    test=rules_of_rows.blank_when(
        "offer_kind", "guarantee_status", frozenset(nccis.GUARANTEE_STATUS) - nccis.OFFERED
    ),
)
