"""Every check of the register of schools: passed, failed and not checked."""

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from tests.unit.collections.check_examples import EXPECTED, Example, answers

SUBMISSION = Submission(return_id="gias", tables=(), year=None, la_code=None)
UNDATED = Submission(return_id="gias", tables=(), year=None, la_code=None)

EXAMPLES = {
    "HW-GI-01": Example(
        passes={"urn": "990002"}, fails={"urn": "990001"}, before={"urn": "990001"}
    ),
    "HW-GI-02": Example(passes={"urn": "990001"}, fails={"urn": "12"}),
    "HW-GI-03": Example(passes={"la_code": "883"}, fails={"la_code": "E06"}),
    "HW-GI-04": Example(passes={"status": "Open, but proposed to close"}, fails={"status": "Ajar"}),
    "HW-GI-05": Example(
        passes={"opened_on": "01-09-2010", "closed_on": "31-08-2012"},
        fails={"opened_on": "01-09-2010", "closed_on": "31-08-2010"},
    ),
    "HW-GI-06": Example(
        passes={"status": "Closed", "closed_on": "31-08-2012"},
        fails={"status": "Closed", "closed_on": None},
    ),
    "HW-GI-07": Example(
        passes={"youngest": "4", "oldest": "11"},
        fails={"youngest": "11", "oldest": "4"},
        not_checked={"youngest": "four", "oldest": "11"},
    ),
    "HW-GI-08": Example(
        passes={"urn": "990001", "other_urn": "990002"},
        fails={"urn": "990001", "other_urn": "990001"},
    ),
    "HW-GI-09": Example(
        passes={"link_type": "Successor - Split School"}, fails={"link_type": "Cousin"}
    ),
    "HW-GI-10": Example(
        passes={"urn": "1", "other_urn": "2", "link_type": "Successor"},
        fails={"urn": "1", "other_urn": "2", "link_type": "Predecessor"},
        before={"urn": "1", "other_urn": "2", "link_type": "Predecessor"},
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("gias", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["gias"].checks}
