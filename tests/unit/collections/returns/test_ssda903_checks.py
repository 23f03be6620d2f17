"""Every check of the looked-after children return: passed, failed and not checked."""

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import FinancialYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.returns import ssda903_examples_of_children as of_children
from tests.unit.collections.returns import ssda903_examples_of_episodes as of_episodes
from tests.unit.collections.returns import ssda903_examples_of_events as of_events

SUBMISSION = Submission(return_id="ssda903", tables=(), year=FinancialYear(2022), la_code=None)
UNDATED = Submission(return_id="ssda903", tables=(), year=None, la_code=None)

EXAMPLES = {
    **of_children.EXAMPLES,
    **of_episodes.EXAMPLES,
    **of_events.EXAMPLES,
    "101": Example(passes={"sex": "1"}, fails={"sex": "F"}),
    "102": Example(passes={"born_on": "01/05/2010"}, fails={"born_on": "31/02/2010"}),
    "103": Example(passes={"ethnicity": "WBRI"}, fails={"ethnicity": "WXYZ"}),
    "165": Example(passes={"is_mother": "0"}, fails={"is_mother": "2"}),
    "168": Example(passes={"upn": "UN4"}, fails={"upn": None}),
    "171": Example(
        passes={"mothers_child_born_on": "01/05/2022"}, fails={"mothers_child_born_on": "1/5"}
    ),
    "174": Example(
        passes={"sex": "2", "mothers_child_born_on": "01/05/2022"},
        fails={"sex": "1", "mothers_child_born_on": "01/05/2022"},
    ),
    "INT32": Example(passes={"child": "2"}, fails={"child": "1"}, before={"child": "1"}),
    "141": Example(passes={"started_on": "01/05/2022"}, fails={"started_on": "2022"}),
    "143": Example(passes={"reason_for_new_episode": "S"}, fails={"reason_for_new_episode": "Z"}),
    "144": Example(passes={"legal_status": "C2"}, fails={"legal_status": "ZZ"}),
    "145": Example(passes={"category_of_need": "N1"}, fails={"category_of_need": "N9"}),
    "146": Example(passes={"placement": "U1"}, fails={"placement": "Q1"}),
    "147": Example(passes={"ended_on": "01/05/2022"}, fails={"ended_on": "01/13/2022"}),
    "148": Example(
        passes={"ended_on": "01/05/2022", "reason_ceased": "X1"},
        fails={"ended_on": "01/05/2022", "reason_ceased": None},
    ),
    "149": Example(passes={"reason_ceased": "X1"}, fails={"reason_ceased": "X9"}),
    "178": Example(passes={"placement_provider": "PR1"}, fails={"placement_provider": "PR9"}),
    "1009": Example(
        passes={"reason_placement_change": "CARPL"}, fails={"reason_placement_change": "WHY"}
    ),
    "353": Example(
        passes={"started_on": "14/10/1991"},
        fails={"started_on": "13/10/1991"},
        not_checked={"started_on": "long ago"},
    ),
    "354": Example(
        passes={"ended_on": "31/03/2023"},
        fails={"ended_on": "01/04/2023"},
        not_checked={"ended_on": "31/03/2023"},
        undated=True,
    ),
    "356": Example(
        passes={"started_on": "02/05/2022", "ended_on": "02/05/2022"},
        fails={"started_on": "02/05/2022", "ended_on": "01/05/2022"},
    ),
    "233": Example(
        passes={"reason_placement_change": "CARPL", "ended_on": "01/05/2022"},
        fails={"reason_placement_change": "CARPL", "ended_on": None},
    ),
    "INT03": Example(
        passes={"child": "1"},
        fails={"child": "2"},
        known={"header": frozenset({"1"})},
        not_checked={"child": "1"},
    ),
    "HW-CLA-01": Example(
        passes={"child": "1", "started_on": "01/05/2022", "reason_for_new_episode": "L"},
        fails={"child": "1", "started_on": "01/05/2022", "reason_for_new_episode": "S"},
        before={"child": "1", "started_on": "01/05/2022", "reason_for_new_episode": "S"},
    ),
    "HW-CLA-02": Example(passes={"home_postcode": "HW1 1AA"}, fails={"home_postcode": "HW1"}),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("ssda903", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["ssda903"].checks}
