"""HW-EC-11: a child is in the file once for a provider."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EC-11",
    severity=Severity.ERROR,
    title="A child is in the file once for a provider",
    message="The same child stands twice for one provider; the second row is set aside.",
    what_to_do="Remove the double row, and export the file again.",
    tables=("child",),
    fields=(
        "surname",
        "forename",
        "born_on",
        "provider_urn",
    ),
    test=rules.once("surname", "forename", "born_on", "provider_urn"),
)
