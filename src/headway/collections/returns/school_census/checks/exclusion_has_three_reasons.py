"""HW-SC-49: A suspension or permanent exclusion has three reasons at most."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="HW-SC-49",
    severity=Severity.WARNING,
    title="A suspension or permanent exclusion has three reasons at most",
    message="More than three reasons are given for the suspension or permanent exclusion.",
    what_to_do="Leave the three that weighed most, and export the file again.",
    tables=("exclusion",),
    fields=("reason",),
    test=row_rules.at_most("reason", 3),
    years=Validity(first=AcademicYear(2020)),
)
