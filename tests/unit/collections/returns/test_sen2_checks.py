"""Every check of the SEN2 return: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, answers
from tests.unit.collections.returns.sen2_examples import EXAMPLES

SUBMISSION = Submission(
    return_id="sen2",
    tables=(),
    year=AcademicYear(2024),
    la_code="000",
    reference_on=date(2025, 1, 16),
)
UNDATED = Submission(return_id="sen2", tables=(), year=None, la_code=None)


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("sen2", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["sen2"].checks}
