"""446: no placement order begins before December 2005."""

from datetime import date

from headway.collections.checks import Check, Severity
from headway.collections.claims import on_or_after, says, where

CHECK = Check(
    code="446",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="No placement order begins before December 2005",
    message="E1 is not a valid code for episodes starting before December 2005.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("legal_status", "started_on"),
    test=where(says("legal_status", "E1"), on_or_after("started_on", date(2005, 12, 1))),
)
