"""Every check of the Key Stage 4 results: passed, failed and not checked."""

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import LA, SCHOOL, upn

SUBMISSION = Submission(
    return_id="key_stage_4", tables=(), year=AcademicYear(2022), la_code=LA, laestab=SCHOOL
)
UNDATED = Submission(return_id="key_stage_4", tables=(), year=None, la_code=None)

EXAMPLES = {
    "HW-K4-01": Example(passes={"upn": upn(1)}, fails={"upn": "X" + upn(1)[1:]}),
    "HW-K4-02": Example(passes={"born_on": "2006-12-01"}, fails={"born_on": "2031-01-01"}),
    "HW-K4-03": Example(
        passes={"born_on": "2006-12-01"},
        fails={"born_on": "1995-01-01"},
        not_checked={"born_on": "2006-12-01"},
        undated=True,
    ),
    "HW-K4-04": Example(passes={"sex": "M"}, fails={"sex": "1"}),
    "HW-K4-05": Example(
        passes={"academic_year": "2022/2023"}, fails={"academic_year": "2021/2022"}
    ),
    "HW-K4-06": Example(passes={"laestab": SCHOOL}, fails={"laestab": "9992001"}),
    "HW-K4-07": Example(passes={"urn": "990001"}, fails={"urn": "9900"}),
    "HW-K4-08": Example(
        passes={"upn": upn(2), "laestab": SCHOOL},
        fails={"upn": upn(1), "laestab": SCHOOL},
        before={"upn": upn(1), "laestab": SCHOOL},
    ),
    "HW-K4-09": Example(passes={"attainment_8": "90"}, fails={"attainment_8": "99.9"}),
    "HW-K4-10": Example(
        passes={
            "progress_8": "-3.2",
            "progress_8_unadjusted": "-3.5",
            "progress_8_threshold": "-3.2",
        },
        fails={
            "progress_8": "-3.5",
            "progress_8_unadjusted": "-3.5",
            "progress_8_threshold": "-3.2",
        },
        not_checked={"progress_8": "-3.5"},
    ),
    "HW-K4-11": Example(
        passes={"basics_94": "1", "basics_95": "1"}, fails={"basics_94": "0", "basics_95": "1"}
    ),
    "HW-K4-12": Example(passes={"ks2_group": "34"}, fails={"ks2_group": "35"}),
    "HW-K4-13": Example(
        passes={"qualification_type": "GCSE (9-1) Double Award", "grade": "65"},
        fails={"qualification_type": "GCSE (9-1) Double Award", "grade": "64"},
    ),
    "HW-K4-14": Example(passes={"points": "8.5"}, fails={"points": "17"}),
    "HW-K4-15": Example(passes={"slots": "2"}, fails={"slots": "3"}),
    "HW-K4-16": Example(passes={"element": "MAT"}, fails={"element": None}),
    "HW-K4-17": Example(passes={"element": "OPEN"}, fails={"element": "REST"}),
    "HW-K4-18": Example(passes={"awarded_on": "2023-08-24"}, fails={"awarded_on": "2023-09-01"}),
    "HW-K4-19": Example(
        passes={"upn": upn(1), "laestab": SCHOOL},
        fails={"upn": upn(2), "laestab": SCHOOL},
        not_checked={"upn": upn(1), "laestab": SCHOOL},
        known={"pupil": frozenset({f"{upn(1)} {SCHOOL}"})},
    ),
    "HW-K4-20": Example(
        passes={
            "ebacc_entered": "0",
            "english_entered": "1",
            "maths_entered": "1",
            "science_entered": "1",
            "humanities_entered": "1",
            "language_entered": "0",
        },
        fails={
            "ebacc_entered": "1",
            "english_entered": "1",
            "maths_entered": "1",
            "science_entered": "1",
            "humanities_entered": "1",
            "language_entered": "0",
        },
        not_checked={"ebacc_entered": "1"},
    ),
    "HW-K4-21": Example(
        passes={"ebacc_94": "0", "ebacc_entered": "0"},
        fails={"ebacc_94": "1", "ebacc_entered": "0"},
    ),
    "HW-K4-22": Example(
        passes={"ebacc_95": "1", "ebacc_94": "1"}, fails={"ebacc_95": "1", "ebacc_94": "0"}
    ),
    "HW-K4-23": Example(
        passes={"ebacc_average_points": "4.08"}, fails={"ebacc_average_points": "40.8"}
    ),
    "HW-K4-24": Example(
        passes={"is_in_progress_8": "1", "ks2_average": "101.5"}, fails={"is_in_progress_8": "1"}
    ),
    "HW-K4-25": Example(passes={"discount_code": "RB1C"}, fails={"discount_code": "1130"}),
    "HW-K4-26": Example(
        passes={"upn": upn(1), "qualification": "60142923", "awarded_on": "2023-08-24"},
        fails={"upn": upn(1), "qualification": "60146084", "awarded_on": "2023-08-24"},
        before={"upn": upn(1), "qualification": "60146084", "awarded_on": "2023-08-24"},
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("key_stage_4", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["key_stage_4"].checks}


@pytest.mark.parametrize("grade", ["Q", "A*", "M2"])
def test_a_result_whose_grade_has_no_points_is_a_fault_unless_the_file_gives_them(
    grade: str,
) -> None:
    told = {"qualification_type": "GCSE (9-1) Full Course", "grade": grade}
    example = Example(passes={**told, "points": "4"}, fails={**told, "points": None})
    assert answers("key_stage_4", "HW-K4-13", example, SUBMISSION, UNDATED) == EXPECTED
