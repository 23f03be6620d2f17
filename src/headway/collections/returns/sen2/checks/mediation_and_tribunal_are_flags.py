"""HW-SEN2-16: mediation and tribunal on a request are a yes or a no."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.collections.claims import each_given

CHECK = Check(
    code="HW-SEN2-16",
    severity=Severity.WARNING,
    title="Mediation and tribunal on a request are a yes or a no",
    message="Whether there was mediation or a tribunal is neither a yes nor a no.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("request",),
    fields=("mediation", "tribunal"),
    test=each_given(("mediation", "tribunal"), rules.flag),
)
