"""Every check of the children in need census: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import FinancialYear
from tests.unit.collections.check_examples import EXPECTED, answers
from tests.unit.collections.returns.cin_examples import EXAMPLES

SUBMISSION = Submission(
    return_id="cin_census",
    tables=(),
    year=FinancialYear(2022),
    la_code="000",
    reference_on=date(2023, 3, 31),
)
UNDATED = Submission(return_id="cin_census", tables=(), year=None, la_code=None)


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("cin_census", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["cin_census"].checks}
