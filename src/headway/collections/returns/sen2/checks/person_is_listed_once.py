"""HW-SEN2-10: a person is in the file once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-10",
    severity=Severity.ERROR,
    title="A person is in the file once",
    message="The same person stands in the file twice; the second row is set aside.",
    what_to_do="Put the person's requests under one record, and export the return again.",
    tables=("person",),
    fields=("surname", "forename", "born_on"),
    test=rules.once("person"),
)
