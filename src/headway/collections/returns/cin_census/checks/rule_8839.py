"""8839: a case has one open enquiry."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import one_at_most
from headway.collections.claims import all_of, any_of, blank, says_no

CHECK = Check(
    code="8839",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A case has one open enquiry",
    message="Within one CINDetails group there are 2 or more open S47 Assessments.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("section_47",),
    fields=("conference_on",),
    test=one_at_most(
        all_of(
            blank("conference_on"),
            any_of(blank("conference_not_required"), says_no("conference_not_required")),
        )
    ),
)
