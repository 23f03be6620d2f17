"""Every check of session-level attendance: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import upn

SUBMISSION = Submission(
    return_id="attendance",
    tables=(),
    year=AcademicYear(2024),
    la_code="000",
    reference_on=date(2025, 1, 6),
)
UNDATED = Submission(return_id="attendance", tables=(), year=None, la_code="000")

EXAMPLES = {
    "HW-AT-01": Example(passes={"upn": upn(1)}, fails={"upn": "A123"}),
    "HW-AT-02": Example(passes={"la_code": "000"}, fails={"la_code": "883"}),
    "HW-AT-03": Example(
        passes={"week_starting": "2025-01-06"},
        fails={"week_starting": "2025-01-13"},
        not_checked={"week_starting": "2025-01-06"},
        undated=True,
    ),
    "HW-AT-04": Example(
        passes={"week_starting": "2025-01-06"}, fails={"week_starting": "2025-01-07"}
    ),
    "HW-AT-05": Example(passes={"laestab": "0002001"}, fails={"laestab": "8832001"}),
    "HW-AT-06": Example(
        passes={"upn": "1", "laestab": "0002002", "week_starting": "2025-01-06"},
        fails={"upn": "1", "laestab": "0002001", "week_starting": "2025-01-06"},
        before={"upn": "1", "laestab": "0002001", "week_starting": "2025-01-06"},
    ),
    "HW-AT-07": Example(
        passes={"monday_am": "/", "tuesday_am": "C2"},
        fails={"monday_am": "/", "tuesday_am": "H"},
        not_checked={"friday_pm": None},
    ),
    "HW-AT-08": Example(
        passes={"monday_am": "/", "monday_pm": "\\"},
        fails={"monday_am": "\\", "monday_pm": "\\"},
        not_checked={"monday_am": "I"},
    ),
    "HW-AT-09": Example(passes={"monday_am": "/"}, fails={"monday_am": None, "monday_pm": None}),
    "HW-AT-10": Example(
        passes={"monday_am": "I"}, fails={"monday_am": "N"}, not_checked={"monday_am": "/"}
    ),
    "HW-AT-11": Example(
        passes={"monday_am": "#", "monday_pm": "#"},
        fails={"monday_am": "#", "monday_pm": "\\"},
        not_checked={"monday_am": "/", "monday_pm": "\\"},
    ),
    "HW-AT-12": Example(
        passes={"monday_am": "Z", "monday_pm": "Z"},
        fails={"monday_am": "Z", "monday_pm": "\\"},
        not_checked={"monday_am": "/"},
    ),
    "HW-AT-13": Example(
        passes={"monday_am": "E", "tuesday_am": "/"},
        fails={"monday_am": "E", "tuesday_am": "E"},
        not_checked={"monday_am": "/"},
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("attendance", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["attendance"].checks}
