"""Every check of the early years foundation stage profile: passed, failed and not checked."""

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.codes.early_years import PROFILE_FROM_2021_22
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import LA, SCHOOL, upn

SUBMISSION = Submission(
    return_id="eyfsp", tables=(), year=AcademicYear(2022), la_code=LA, laestab=SCHOOL
)
UNDATED = Submission(return_id="eyfsp", tables=(), year=None, la_code=None)

GOALS = [goal.lower() for goal in PROFILE_FROM_2021_22.goals]
ALL_EXPECTED: dict[str, str | None] = dict.fromkeys(GOALS, "2")
NOT_ASSESSED: dict[str, str | None] = dict.fromkeys(GOALS, "A")

EXAMPLES = {
    "HW-EY-01": Example(passes={"upn": upn(1)}, fails={"upn": "X" + upn(1)[1:]}),
    "HW-EY-02": Example(passes={"born_on": "2018-01-01"}, fails={"born_on": "2031-01-01"}),
    "HW-EY-03": Example(
        passes={"born_on": "2018-01-01"},
        fails={"born_on": "2001-01-01"},
        not_checked={"born_on": "2018-01-01"},
        undated=True,
    ),
    "HW-EY-04": Example(passes={"sex": "M"}, fails={"sex": "1"}),
    "HW-EY-05": Example(
        passes={"academic_year": "2022/2023"}, fails={"academic_year": "2021/2022"}
    ),
    "HW-EY-06": Example(passes={"laestab": SCHOOL}, fails={"laestab": "9992001"}),
    "HW-EY-07": Example(passes={"urn": "990001"}, fails={"urn": "9900"}),
    "HW-EY-08": Example(
        passes={"upn": upn(2), "laestab": SCHOOL},
        fails={"upn": upn(1), "laestab": SCHOOL},
        before={"upn": upn(1), "laestab": SCHOOL},
    ),
    "HW-EY-09": Example(passes=ALL_EXPECTED, fails=ALL_EXPECTED | {"lit_e10": None}, undated=True),
    "HW-EY-10": Example(passes=ALL_EXPECTED, fails=ALL_EXPECTED | {"lit_e10": "3"}, undated=True),
    "HW-EY-11": Example(passes=NOT_ASSESSED, fails=ALL_EXPECTED | {"lit_e10": "A"}, undated=True),
    "HW-EY-12": Example(
        passes=ALL_EXPECTED | {"good_level_of_development": "1"},
        fails=ALL_EXPECTED | {"good_level_of_development": "0"},
    ),
    "HW-EY-13": Example(passes={"upn": upn(1)}, fails={"upn": None}),
    "HW-EY-14": Example(
        passes={"laestab": SCHOOL, "establishment": SCHOOL[3:]},
        fails={"laestab": SCHOOL, "establishment": "2002"},
    ),
    "HW-EY-15": Example(passes={"la_code": LA}, fails={"la_code": "999"}),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("eyfsp", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["eyfsp"].checks}
