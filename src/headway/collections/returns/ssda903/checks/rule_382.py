"""382: a short break is not a temporary placement."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, is_not, says
from headway.vocabulary.codes import looked_after as codes

CHECK = Check(
    code="382",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A short break is not a temporary placement",
    message="A child receiving respite care cannot be in a temporary placement.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("placement", "legal_status"),
    test=is_not(
        all_of(
            says("legal_status", *codes.SHORT_BREAKS),
            says("placement", *codes.TEMPORARY_PLACEMENTS),
        )
    ),
)
