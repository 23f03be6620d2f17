"""The review of a real plan on the published figures."""

from datetime import date
from pathlib import Path

import pytest

from headway.errors import WrongUsage
from headway.jobs import plan_review

EXAMPLES = Path(__file__).parents[3] / "examples"
NOWHERE = Path("no-workspace")


def test_a_figure_is_stale_from_the_day_its_source_was_to_be_updated() -> None:
    def stale(on: date) -> list[date | None]:
        found = plan_review.rows("standard", "Leeds", as_of=on, workspace=NOWHERE)
        return [since for _, what, since, _ in found if "was to be updated" in what]

    assert stale(date(2026, 1, 31)) == []
    later = stale(date(2026, 9, 1))
    assert later
    assert all(since and since < date(2026, 9, 1) for since in later)


def test_a_plan_of_another_authority_is_not_reviewed() -> None:
    plan = str(EXAMPLES / "thurrock-2017.toml")
    with pytest.raises(WrongUsage, match="not Leeds’s"):
        plan_review.rows(plan, "Leeds", as_of=None, workspace=NOWHERE)
