"""Every check of attendance of children in our care: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import upn

SUBMISSION = Submission(
    return_id="care_attendance",
    tables=(),
    year=AcademicYear(2024),
    la_code="000",
    reference_on=date(2025, 1, 6),
)
UNDATED = Submission(return_id="care_attendance", tables=(), year=None, la_code="000")

EXAMPLES = {
    "HW-CA-01": Example(passes={"la_code": "000"}, fails={"la_code": "883"}),
    "HW-CA-02": Example(
        passes={"week_starting": "2025-01-06"},
        fails={"week_starting": "2025-01-13"},
        not_checked={"week_starting": "2025-01-06"},
        undated=True,
    ),
    "HW-CA-03": Example(
        passes={"surname": "Beck", "forename": "Tom", "born_on": "2012-03-04"},
        fails={"upn": None, "child": None, "surname": "Beck", "forename": "Tom", "born_on": None},
    ),
    "HW-CA-04": Example(passes={"upn": upn(1)}, fails={"upn": "A123"}),
    "HW-CA-05": Example(
        passes={"week_starting": "2025-01-06"}, fails={"week_starting": "2025-01-07"}
    ),
    "HW-CA-06": Example(
        passes={
            "sessions_attended": "8",
            "sessions_authorised": "1",
            "sessions_unauthorised": "1",
            "sessions_possible": "10",
        },
        fails={
            "sessions_attended": "8",
            "sessions_authorised": "1",
            "sessions_unauthorised": "1",
            "sessions_possible": "9",
        },
    ),
    "HW-CA-07": Example(
        passes={"sessions_possible": "10"},
        fails={"sessions_possible": "12"},
        not_checked={"sessions_possible": "all"},
    ),
    "HW-CA-08": Example(
        passes={"sessions_late": "1", "sessions_attended": "8"},
        fails={"sessions_late": "9", "sessions_attended": "8"},
    ),
    "HW-CA-09": Example(
        passes={"child": "1", "school_urn": "990002"},
        fails={"child": "1", "school_urn": "990001"},
        before={"child": "1", "school_urn": "990001"},
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("care_attendance", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["care_attendance"].checks}
