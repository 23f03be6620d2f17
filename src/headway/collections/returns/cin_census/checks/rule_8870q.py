"""8870Q: a conference is due on a weekday."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import on_a_working_day_of_the_week

CHECK = Check(
    code="8870Q",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A conference is due on a weekday",
    message=(
        "Please check and either amend or provide a reason: The Target Date for Initial Child "
        "Protection Conference should not be a weekend."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("section_47",),
    fields=("conference_target",),
    test=on_a_working_day_of_the_week("conference_target"),
)
