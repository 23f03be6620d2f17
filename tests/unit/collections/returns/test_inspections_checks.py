"""Every check of inspection outcomes: passed, failed and not checked."""

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from tests.unit.collections.check_examples import EXPECTED, Example, answers

SUBMISSION = Submission(return_id="inspections", tables=(), year=None, la_code=None)
UNDATED = Submission(return_id="inspections", tables=(), year=None, la_code=None)

EXAMPLES = {
    "HW-IN-01": Example(passes={"urn": "990001"}, fails={"urn": "EY12"}),
    "HW-IN-02": Example(passes={"number": "2"}, fails={"number": "1"}, before={"number": "1"}),
    "HW-IN-03": Example(passes={"remit": "college"}, fails={"remit": "prison"}),
    "HW-IN-04": Example(
        passes={"inspected_on": "01/03/2024", "published_on": "20/04/2024"},
        fails={"inspected_on": "01/03/2024", "published_on": "20/02/2024"},
    ),
    "HW-IN-05": Example(
        passes={"remit": "school", "inspected_on": "31/08/2024"},
        fails={"remit": "school", "inspected_on": "01/09/2024"},
    ),
    "HW-IN-06": Example(
        passes={"inspected_on": "01/09/2024"}, fails={"inspected_on": "10/11/2025"}
    ),
    "HW-IN-07": Example(
        passes={"inspected_on": "10/11/2025"}, fails={"inspected_on": "09/11/2025"}
    ),
    "HW-IN-08": Example(passes={"overall": "2"}, fails={"overall": "9"}),
    "HW-IN-09": Example(passes={"inclusion": "Strong standard"}, fails={"inclusion": "Good"}),
    "HW-IN-10": Example(
        passes={"safeguarding": "No", "overall": "4"},
        fails={"safeguarding": "No", "overall": "2"},
        not_checked={"safeguarding": "Yes", "overall": "2"},
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("inspections", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["inspections"].checks}
