"""Every check of the early years census: passed, failed and not checked."""

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import LA

SUBMISSION = Submission(
    return_id="early_years_census", tables=(), year=AcademicYear(2022), la_code=LA
)
UNDATED = Submission(return_id="early_years_census", tables=(), year=None, la_code=None)


def child(provider: str) -> dict[str, str]:
    return {
        "surname": "Invented", "forename": "Child", "born_on": "2019-12-01",
        "provider_urn": provider,
    }  # fmt: skip


EXAMPLES = {
    "HW-EC-01": Example(passes={"provider_urn": "590001"}, fails={"provider_urn": "990001"}),
    "HW-EC-02": Example(passes={"born_on": "2019-12-01"}, fails={"born_on": "2031-01-01"}),
    "HW-EC-03": Example(
        passes={"born_on": "2019-12-01"},
        fails={"born_on": "2017-08-31"},
        not_checked={"born_on": "2019-12-01"},
        undated=True,
    ),
    "HW-EC-04": Example(passes={"sex": "M"}, fails={"sex": "1"}),
    "HW-EC-05": Example(passes={"ethnicity": "WBRI"}, fails={"ethnicity": "ABRX"}),
    "HW-EC-06": Example(passes={"sen_provision": "K"}, fails={"sen_provision": "S"}),
    "HW-EC-07": Example(passes={"postcode": "HW1 1AA"}, fails={"postcode": "HW99"}),
    "HW-EC-08": Example(passes={"funded_hours": "15"}, fails={"funded_hours": "16"}),
    "HW-EC-09": Example(passes={"extended_hours": "0"}, fails={"extended_hours": "30"}),
    "HW-EC-10": Example(
        passes={"hours_at_setting": "15", "funded_hours": "15"},
        fails={"hours_at_setting": "12", "funded_hours": "15"},
        not_checked={"hours_at_setting": "twelve", "funded_hours": "15"},
    ),
    "HW-EC-11": Example(passes=child("590002"), fails=child("590001"), before=child("590001")),
    "HW-EC-12": Example(passes={"provider_category": "CHMD"}, fails={"provider_category": "X"}),
    "HW-EC-13": Example(
        passes={"academic_year": "2022/2023"}, fails={"academic_year": "2021/2022"}
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("early_years_census", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["early_years_census"].checks}
