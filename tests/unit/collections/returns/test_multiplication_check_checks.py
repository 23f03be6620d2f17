"""Every check of the multiplication tables check: passed, failed and not checked."""

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import LA, SCHOOL, upn

SUBMISSION = Submission(
    return_id="multiplication_check", tables=(), year=AcademicYear(2022), la_code=LA
)
UNDATED = Submission(return_id="multiplication_check", tables=(), year=None, la_code=None)

EXAMPLES = {
    "HW-MT-01": Example(passes={"upn": upn(1)}, fails={"upn": "X" + upn(1)[1:]}),
    "HW-MT-02": Example(passes={"born_on": "2013-12-01"}, fails={"born_on": "2031-01-01"}),
    "HW-MT-03": Example(
        passes={"born_on": "2013-12-01"},
        fails={"born_on": "2001-01-01"},
        not_checked={"born_on": "2013-12-01"},
        undated=True,
    ),
    "HW-MT-04": Example(passes={"sex": "M"}, fails={"sex": "1"}),
    "HW-MT-05": Example(
        passes={"academic_year": "2022/2023"}, fails={"academic_year": "2021/2022"}
    ),
    "HW-MT-06": Example(passes={"laestab": SCHOOL}, fails={"laestab": "9992001"}),
    "HW-MT-07": Example(passes={"urn": "990001"}, fails={"urn": "9900"}),
    "HW-MT-08": Example(
        passes={"upn": upn(2), "laestab": SCHOOL},
        fails={"upn": upn(1), "laestab": SCHOOL},
        before={"upn": upn(1), "laestab": SCHOOL},
    ),
    "HW-MT-09": Example(passes={"mark": "25"}, fails={"mark": "26"}),
    "HW-MT-10": Example(passes={"reason_not_taken": "A"}, fails={"reason_not_taken": "9"}),
    "HW-MT-11": Example(passes={"status": "Complete"}, fails={"status": "Finished"}),
    "HW-MT-12": Example(
        passes={"mark": "0", "reason_not_taken": None},
        fails={"mark": None, "reason_not_taken": None},
        not_checked={"mark": "0"},
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("multiplication_check", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["multiplication_check"].checks}
