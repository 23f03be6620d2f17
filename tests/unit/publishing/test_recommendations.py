"""Recommendations and risks: in full where there is room, and counted on the one sheet."""

import io
from dataclasses import replace
from datetime import date

import pytest
from rich.console import Console

from headway.plans.plan import Accepted, Recommendation
from headway.publishing import html, pdf, terminal
from headway.publishing.page import ActionLine, PlanPage, RiskLine
from headway.publishing.recommendations import recommendation
from tests.unit.publishing.printed import printed
from tests.unit.publishing.sample_page import sample_page

OPEN = Recommendation(source="The commission", on=date(2026, 3, 1), text="Publish <b>it</b>.")
CLOSED = replace(
    OPEN,
    text="Meet each term.",
    accepted=Accepted.PARTLY,
    accepted_by="the cabinet",
    done="It meets twice a year.",
    evidence="Minutes.",
    closed_on=date(2026, 9, 1),
    closed_by="the committee",
)


def page() -> PlanPage:
    return replace(
        sample_page(),
        recommendations=(recommendation(OPEN), recommendation(CLOSED)),
        risks=(RiskLine(title="Staff leave", owner="The head", response="Train more."),),
    )


def in_a_terminal(made: PlanPage) -> str:
    console = Console(file=io.StringIO(), width=200, highlight=False)
    terminal.show(made, console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_the_answer_says_who_accepted_what_was_done_and_who_closed_it() -> None:
    assert recommendation(CLOSED).origin == "The commission, 1 March 2026"
    assert " ".join(recommendation(CLOSED).answer) == (
        "Accepted in part by the cabinet. Done: It meets twice a year. Evidence: Minutes. "
        "Closed on 1 September 2026 by the committee."
    )
    assert recommendation(OPEN).answer == ("Not yet answered.", "Still open.")


@pytest.mark.parametrize("render", [html.render, in_a_terminal])
def test_both_stand_in_full_on_the_page_and_in_the_terminal(render: object) -> None:
    assert callable(render)
    text = render(page())
    for words in ("Meet each term.", *recommendation(CLOSED).answer, "Staff leave", "Train more."):
        assert words in text


def test_what_people_wrote_is_never_markup() -> None:
    assert "Publish &lt;b&gt;it&lt;/b&gt;." in html.render(page())


def test_the_sheet_counts_them_and_without_any_is_as_it_was() -> None:
    sheet = printed(pdf.render(page()))
    assert sheet.says("The full page also has 2 recommendations and 1 risk.")
    assert pdf.render(replace(page(), recommendations=(), risks=())) == pdf.render(sample_page())


def test_the_status_of_an_action_stands_behind_its_stage() -> None:
    made = ActionLine(title="T", owner="O", dates="", stage="pathfinder", status="under way")
    assert made.told == "O, pathfinder, under way"
    assert ActionLine(title="T", owner="", dates="", stage="").told == ""
