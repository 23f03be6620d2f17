"""217: a child stays with the carer who will adopt."""

from datetime import date

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, on_or_after, says, where

CHECK = Check(
    code="217",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child stays with the carer who will adopt",
    message=(
        "Children who are placed for adoption with current foster carers (placement types A3 or "
        "A5) must have a reason for new episode of S, T or U."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_for_new_episode", "placement"),
    test=where(
        all_of(says("placement", "A3", "A5"), on_or_after("started_on", date(2015, 4, 1))),
        says("reason_for_new_episode", "S", "T", "U"),
    ),
)
