"""8740: an open enquiry began in the year."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, any_of, blank, in_the_year, says_no, where

CHECK = Check(
    code="8740",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="An open enquiry began in the year",
    message=(
        "For a Section 47 Enquiry that has not held the Initial Child Protection Conference by "
        "the end of the census year, the start date must fall within the census year."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("section_47",),
    fields=("started_on", "conference_on"),
    test=where(
        all_of(
            blank("conference_on"),
            any_of(blank("conference_not_required"), says_no("conference_not_required")),
        ),
        in_the_year("started_on"),
    ),
)
