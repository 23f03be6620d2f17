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
    "HW-K2-15": Example(passes={"gps_score": "120"}, fails={"gps_score": "121"}),
    "HW-K2-16": Example(
        passes={"read_score": "100", "read_expected": "1"},
        fails={"read_score": "99", "read_expected": "1"},
    ),
    "HW-K2-17": Example(
        passes={"maths_score": None, "maths_expected": "0"},
        fails={"maths_score": None, "maths_expected": "1"},
    ),
    "HW-K2-18": Example(
        passes={"gps_score": "110", "gps_expected": "1"},
        fails={"gps_score": "110", "gps_expected": "0"},
    ),
    "HW-K2-19": Example(
        passes={
            "reading_progress": "-1.25",
            "reading_ks2_score": "102",
            "reading_predicted": "103.25",
        },
        fails={
            "reading_progress": "1.25",
            "reading_ks2_score": "102",
            "reading_predicted": "103.25",
        },
    ),
    "HW-K2-20": Example(
        passes={"writing_progress": "0.01", "writing_ks2_score": "103", "writing_predicted": "103"},
        fails={"writing_progress": "0.02", "writing_ks2_score": "103", "writing_predicted": "103"},
    ),
    "HW-K2-21": Example(
        passes={"maths_progress": "2", "maths_ks2_score": "103", "maths_predicted": "101"},
        fails={"maths_progress": "2", "maths_ks2_score": "101", "maths_predicted": "103"},
    ),
    "HW-K2-22": Example(passes={"read_outcome": "104"}, fails={"read_outcome": "ZZ"}),
    "HW-K2-23": Example(passes={"maths_outcome": "B"}, fails={"maths_outcome": "ZZ"}),
    "HW-K2-24": Example(
        passes={"reading_progress": "-25", "reading_progress_adjusted": "-20"},
        fails={"writing_progress": "-5", "writing_progress_adjusted": "-6"},
    ),
    "HW-K2-25": Example(
        passes={"in_reading_progress": "1", "ks1_group": "12"},
        fails={"in_reading_progress": "1", "ks1_group": None},
    ),
    "HW-K2-26": Example(passes={"science_outcome": "EXS"}, fails={"science_outcome": "GDS"}),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("key_stage_2", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["key_stage_2"].checks}
