"""Every check of placements: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import upn

SUBMISSION = Submission(
    return_id="placements",
    tables=(),
    year=AcademicYear(2024),
    la_code="000",
    reference_on=date(2025, 7, 31),
)
UNDATED = Submission(return_id="placements", tables=(), year=None, la_code="000")

EXAMPLES = {
    "HW-PL-01": Example(passes={"la_code": "000"}, fails={"la_code": "883"}),
    "HW-PL-02": Example(
        passes={"as_at": "2025-07-31"},
        fails={"as_at": "2025-06-30"},
        not_checked={"as_at": "2025-07-31"},
        undated=True,
    ),
    "HW-PL-03": Example(
        passes={"surname": "Beck", "forename": "Tom", "born_on": "2012-03-04"},
        fails={"upn": None, "child": None, "surname": "Beck", "forename": "Tom", "born_on": None},
    ),
    "HW-PL-04": Example(passes={"upn": upn(1)}, fails={"upn": "A123"}),
    "HW-PL-05": Example(
        passes={"placement": "2"}, fails={"placement": "1"}, before={"placement": "1"}
    ),
    "HW-PL-06": Example(passes={"kind": "ap"}, fails={"kind": "pru"}),
    "HW-PL-07": Example(passes={"legal_route": "section_19"}, fails={"legal_route": "favour"}),
    "HW-PL-08": Example(
        passes={"kind": "ap", "legal_route": "section_19"},
        fails={"kind": "ap", "legal_route": None},
    ),
    "HW-PL-09": Example(
        passes={"starts_on": "2025-01-10", "ends_on": "2025-02-10"},
        fails={"starts_on": "2025-01-10", "ends_on": "2024-12-10"},
    ),
    "HW-PL-10": Example(
        passes={"hours_per_week": "12.5"},
        fails={"hours_per_week": "168"},
        not_checked={"hours_per_week": "some"},
    ),
    "HW-PL-11": Example(
        passes={"annual_cost": "23500"},
        fails={"annual_cost": "-1"},
        not_checked={"annual_cost": "dear"},
    ),
    "HW-PL-12": Example(
        passes={"provider_kind": "unregistered", "hours_per_week": "12"},
        fails={"provider_kind": "unregistered", "hours_per_week": "25"},
        not_checked={"provider_kind": "school", "hours_per_week": "25"},
    ),
    "HW-PL-13": Example(passes={"provider_kind": "tuition"}, fails={"provider_kind": "farm"}),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("placements", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["placements"].checks}
