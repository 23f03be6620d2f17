"""Every check of early help episodes: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import upn

SUBMISSION = Submission(
    return_id="early_help",
    tables=(),
    year=AcademicYear(2024),
    la_code="000",
    reference_on=date(2025, 7, 31),
)
UNDATED = Submission(return_id="early_help", tables=(), year=None, la_code="000")

EXAMPLES = {
    "HW-EP-01": Example(passes={"la_code": "000"}, fails={"la_code": "883"}),
    "HW-EP-02": Example(
        passes={"as_at": "2025-07-31"},
        fails={"as_at": "2025-06-30"},
        not_checked={"as_at": "2025-07-31"},
        undated=True,
    ),
    "HW-EP-03": Example(
        passes={"surname": "Beck", "forename": "Tom", "born_on": "2012-03-04"},
        fails={"upn": None, "child": None, "surname": "Beck", "forename": "Tom", "born_on": None},
    ),
    "HW-EP-04": Example(passes={"upn": upn(1)}, fails={"upn": "A123"}),
    "HW-EP-05": Example(
        passes={"child": "1", "episode": "E2"},
        fails={"child": "1", "episode": "E1"},
        before={"child": "1", "episode": "E1"},
    ),
    "HW-EP-06": Example(
        passes={"opened_on": "2025-01-10"},
        fails={"opened_on": "2025-09-30"},
        not_checked={"opened_on": "soon"},
    ),
    "HW-EP-07": Example(
        passes={"opened_on": "2025-01-10", "closed_on": "2025-02-10"},
        fails={"opened_on": "2025-01-10", "closed_on": "2024-12-10"},
    ),
    "HW-EP-08": Example(passes={"source": "2A"}, fails={"source": "99"}),
    "HW-EP-09": Example(passes={"outcome": "needs_met"}, fails={"outcome": "done"}),
    "HW-EP-10": Example(
        passes={"closed_on": "2025-01-10", "outcome": "needs_met"},
        fails={"closed_on": "2025-01-10", "outcome": None},
    ),
    "HW-EP-11": Example(
        passes={"closed_on": "2025-01-10", "outcome": "needs_met"},
        fails={"closed_on": None, "outcome": "needs_met"},
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("early_help", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["early_help"].checks}
