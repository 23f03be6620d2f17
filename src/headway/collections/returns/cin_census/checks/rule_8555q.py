"""8555Q: a child is referred in life."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="8555Q",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A child is referred in life",
    message="Child cannot be referred after its recorded date of death.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("referred_on",),
    test=no_earlier("child.died_on", "referred_on"),
)
