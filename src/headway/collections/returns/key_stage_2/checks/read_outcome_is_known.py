"""HW-K2-22: the reading outcome is a score or a code."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.key_stages import TEST_OUTCOME

CHECK = Check(
    code="HW-K2-22",
    severity=Severity.WARNING,
    title="The reading outcome is a score or a code",
    message="The reading outcome is neither a scaled score nor a code that Headway knows.",
    what_to_do="Check the results; if they are right, tell whoever sent the file.",
    tables=("result",),
    fields=("read_outcome",),
    test=row_rules.number_or_code("read_outcome", TEST_OUTCOME),
)
