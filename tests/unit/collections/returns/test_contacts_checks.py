"""Every check of contacts and referrals: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import upn

SUBMISSION = Submission(
    return_id="contacts",
    tables=(),
    year=AcademicYear(2024),
    la_code="000",
    reference_on=date(2025, 7, 31),
)
UNDATED = Submission(return_id="contacts", tables=(), year=None, la_code="000")

EXAMPLES = {
    "HW-CO-01": Example(passes={"la_code": "000"}, fails={"la_code": "883"}),
    "HW-CO-02": Example(
        passes={"as_at": "2025-07-31"},
        fails={"as_at": "2025-06-30"},
        not_checked={"as_at": "2025-07-31"},
        undated=True,
    ),
    "HW-CO-03": Example(
        passes={"surname": "Beck", "forename": "Tom", "born_on": "2012-03-04"},
        fails={"upn": None, "child": None, "surname": "Beck", "forename": "Tom", "born_on": None},
    ),
    "HW-CO-04": Example(passes={"upn": upn(1)}, fails={"upn": "A123"}),
    "HW-CO-05": Example(
        passes={"child": "1", "contact": "C2"},
        fails={"child": "1", "contact": "C1"},
        before={"child": "1", "contact": "C1"},
    ),
    "HW-CO-06": Example(
        passes={"child": "1", "referral": "R2"},
        fails={"child": "1", "referral": "R1"},
        before={"child": "1", "referral": "R1"},
    ),
    "HW-CO-07": Example(
        passes={"received_on": "2025-01-10"},
        fails={"received_on": "2025-09-30"},
        not_checked={"received_on": "soon"},
    ),
    "HW-CO-08": Example(
        passes={"received_on": "2025-01-10", "decided_on": "2025-02-10"},
        fails={"received_on": "2025-01-10", "decided_on": "2024-12-10"},
    ),
    "HW-CO-09": Example(passes={"source": "2A"}, fails={"source": "99"}),
    "HW-CO-10": Example(passes={"contact_outcome": "advice"}, fails={"contact_outcome": "filed"}),
    "HW-CO-11": Example(
        passes={"referral_outcome": "assessment"}, fails={"referral_outcome": "filed"}
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("contacts", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["contacts"].checks}
