"""8590: a child has an episode."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import holds
from headway.collections.claims import given, where

CHECK = Check(
    code="8590",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A child has an episode",
    message="Child does not have a recorded CIN episode.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("child",),
    test=where(given("child"), holds("episode")),
)
