"""Every check of Key Stage 1: passed, failed and not checked."""

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import LA, SCHOOL, upn

SUBMISSION = Submission(return_id="key_stage_1", tables=(), year=AcademicYear(2022), la_code=LA)
UNDATED = Submission(return_id="key_stage_1", tables=(), year=None, la_code=None)

EXAMPLES = {
    "HW-K1-01": Example(passes={"upn": upn(1)}, fails={"upn": "X" + upn(1)[1:]}),
    "HW-K1-02": Example(passes={"born_on": "2015-12-01"}, fails={"born_on": "2031-01-01"}),
    "HW-K1-03": Example(
        passes={"born_on": "2015-12-01"},
        fails={"born_on": "2001-01-01"},
        not_checked={"born_on": "2015-12-01"},
        undated=True,
    ),
    "HW-K1-04": Example(passes={"sex": "M"}, fails={"sex": "1"}),
    "HW-K1-05": Example(
        passes={"academic_year": "2022/2023"}, fails={"academic_year": "2021/2022"}
    ),
    "HW-K1-06": Example(passes={"laestab": SCHOOL}, fails={"laestab": "9992001"}),
    "HW-K1-07": Example(passes={"urn": "990001"}, fails={"urn": "9900"}),
    "HW-K1-08": Example(
        passes={"upn": upn(2), "laestab": SCHOOL},
        fails={"upn": upn(1), "laestab": SCHOOL},
        before={"upn": upn(1), "laestab": SCHOOL},
    ),
    "HW-K1-09": Example(passes={"reading_outcome": "GDS"}, fails={"reading_outcome": "2A"}),
    "HW-K1-10": Example(passes={"writing_outcome": "PK4"}, fails={"writing_outcome": "PK7"}),
    "HW-K1-11": Example(passes={"maths_outcome": "EM"}, fails={"maths_outcome": "W"}),
    "HW-K1-12": Example(passes={"science_outcome": "EXS"}, fails={"science_outcome": "GDS"}),
    "HW-K1-13": Example(
        passes={"reading_outcome": "L", "writing_outcome": "L", "maths_outcome": "L"},
        fails={"reading_outcome": "L", "writing_outcome": "EXS", "maths_outcome": "L"},
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("key_stage_1", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["key_stage_1"].checks}
