"""Every check of the phonics screening check: passed, failed and not checked."""

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import LA, SCHOOL, upn

SUBMISSION = Submission(return_id="phonics", tables=(), year=AcademicYear(2022), la_code=LA)
UNDATED = Submission(return_id="phonics", tables=(), year=None, la_code=None)

EXAMPLES = {
    "HW-PH-01": Example(passes={"upn": upn(1)}, fails={"upn": "X" + upn(1)[1:]}),
    "HW-PH-02": Example(passes={"born_on": "2016-12-01"}, fails={"born_on": "2031-01-01"}),
    "HW-PH-03": Example(
        passes={"born_on": "2016-12-01"},
        fails={"born_on": "2001-01-01"},
        not_checked={"born_on": "2016-12-01"},
        undated=True,
    ),
    "HW-PH-04": Example(passes={"sex": "M"}, fails={"sex": "1"}),
    "HW-PH-05": Example(
        passes={"academic_year": "2022/2023"}, fails={"academic_year": "2021/2022"}
    ),
    "HW-PH-06": Example(passes={"establishment": SCHOOL[3:]}, fails={"establishment": "20"}),
    "HW-PH-07": Example(passes={"urn": "990001"}, fails={"urn": "9900"}),
    "HW-PH-08": Example(
        passes={"upn": upn(2), "establishment": SCHOOL[3:]},
        fails={"upn": upn(1), "establishment": SCHOOL[3:]},
        before={"upn": upn(1), "establishment": SCHOOL[3:]},
    ),
    "HW-PH-09": Example(passes={"mark": "40"}, fails={"mark": "41"}),
    "HW-PH-10": Example(passes={"outcome": "Wa"}, fails={"outcome": "X"}),
    "HW-PH-11": Example(
        passes={"outcome": "Wa", "mark": "32"},
        fails={"outcome": "Wa", "mark": "31"},
        not_checked={"outcome": "Wa", "mark": "31"},
        undated=True,
    ),
    "HW-PH-12": Example(
        passes={"outcome": "Wt", "mark": "3"},
        fails={"outcome": "A", "mark": "3"},
        not_checked={"mark": "3"},
    ),
    "HW-PH-13": Example(passes={"outcome": "D"}, fails={"outcome": "Wt"}),
    "HW-PH-14": Example(passes={"year_group": "2"}, fails={"year_group": "3"}),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("phonics", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["phonics"].checks}
