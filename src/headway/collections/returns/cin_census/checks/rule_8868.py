"""8868: a closed case has no open enquiry."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import all_nested
from headway.collections.claims import any_of, given, says_yes, where

CHECK = Check(
    code="8868",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A closed case has no open enquiry",
    message=(
        "CIN episode is shown as closed, however Section 47 enquiry is not shown as completed "
        "by ICPC date or ICPC not required flag."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("closed_on",),
    test=where(
        given("closed_on"),
        all_nested(
            "section_47",
            any_of(given("conference_on"), says_yes("conference_not_required")),
        ),
    ),
)
