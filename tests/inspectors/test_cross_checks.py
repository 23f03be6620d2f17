"""Every check across returns has a query, says what to do, names real returns, and is tested."""

import re

import pytest

from headway.collections.registry import RETURNS
from headway.linkage.checks import CROSS_CHECKS, CrossCheck
from tests.inspectors.tree import PACKAGE
from tests.unit.linkage.cross_check_examples import EXAMPLES

FOLDER = PACKAGE / "linkage" / "checks"
CHECKS = [pytest.param(check, id=check.code) for check in CROSS_CHECKS]
NOT_A_CHECK = {"returns_held"}


def test_every_query_is_a_checks_and_every_check_has_passing_and_failing_records() -> None:
    queries = {path.stem for path in FOLDER.glob("*.sql")} - NOT_A_CHECK
    assert queries == {check.query for check in CROSS_CHECKS if check.query}
    assert sorted(EXAMPLES) == [check.code for check in CROSS_CHECKS]


@pytest.mark.parametrize("check", CHECKS)
def test_a_check_across_returns_says_what_it_needs_and_what_to_do(check: CrossCheck) -> None:
    assert re.fullmatch(r"HW-LK-\d\d", check.code)
    assert re.fullmatch(r"A child.+[^.]|A looked-after child.+[^.]", check.title)
    assert re.fullmatch(r"[A-Z].+\.", check.what_to_do)
    assert check.needs
    assert set(check.needs) <= set(RETURNS)
