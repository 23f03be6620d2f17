"""Every check of the Key Stage 2 results: passed, failed and not checked."""

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import LA, SCHOOL, upn

SUBMISSION = Submission(
    return_id="key_stage_2", tables=(), year=AcademicYear(2022), la_code=LA, laestab=SCHOOL
)
UNDATED = Submission(return_id="key_stage_2", tables=(), year=None, la_code=None)

EXAMPLES = {
    "HW-K2-01": Example(passes={"upn": upn(1)}, fails={"upn": "X" + upn(1)[1:]}),
    "HW-K2-02": Example(passes={"born_on": "2011-12-01"}, fails={"born_on": "2031-01-01"}),
    "HW-K2-03": Example(
        passes={"born_on": "2011-12-01"},
        fails={"born_on": "2001-01-01"},
        not_checked={"born_on": "2011-12-01"},
        undated=True,
    ),
    "HW-K2-04": Example(passes={"sex": "M"}, fails={"sex": "1"}),
    "HW-K2-05": Example(
        passes={"academic_year": "2022/2023"}, fails={"academic_year": "2021/2022"}
    ),
    "HW-K2-06": Example(passes={"laestab": SCHOOL}, fails={"laestab": "9992001"}),
    "HW-K2-07": Example(passes={"urn": "990001"}, fails={"urn": "9900"}),
    "HW-K2-08": Example(
        passes={"upn": upn(2), "laestab": SCHOOL},
        fails={"upn": upn(1), "laestab": SCHOOL},
        before={"upn": upn(1), "laestab": SCHOOL},
    ),
    "HW-K2-09": Example(passes={"read_score": "80"}, fails={"read_score": "79"}),
    "HW-K2-10": Example(passes={"maths_score": "120"}, fails={"maths_score": "121"}),
    "HW-K2-11": Example(passes={"writing_outcome": "EXS"}, fails={"writing_outcome": "XYZ"}),
    "HW-K2-12": Example(passes={"is_eligible": "1"}, fails={"is_eligible": "perhaps"}),
    "HW-K2-13": Example(
        passes={
            "read_score": "100",
            "maths_score": "100",
            "writing_outcome": "EXS",
            "rwm_expected": "1",
        },
        fails={
            "read_score": "99",
            "maths_score": "120",
            "writing_outcome": "GDS",
            "rwm_expected": "1",
        },
    ),
    "HW-K2-14": Example(
        passes={
            "read_score": "110",
            "maths_score": "110",
            "writing_outcome": "EXS",
            "rwm_higher": "0",
        },
        fails={
            "read_score": "110",
            "maths_score": "110",
            "writing_outcome": "GDS",
            "rwm_higher": "0",
        },
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("key_stage_2", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["key_stage_2"].checks}
