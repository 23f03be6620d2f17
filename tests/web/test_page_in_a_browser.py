"""The HTML page as people meet it: on a laptop, on a phone, by keyboard, and on paper."""

import io
from dataclasses import replace

import pytest

from headway.publishing.html import render
from headway.publishing.page import PlanPage
from tests.unit.publishing.sample_page import full_row, sample_page
from tests.web.checks import space_out, violations
from tests.web.conftest import Open

pytestmark = pytest.mark.browser

WIDTHS = (320, 375, 768, 1366)


def crowded() -> PlanPage:
    """The sample, with the longest words that an authority or a figure could bring."""
    row = full_row(9)
    assert row.now
    assert row.chart
    here = replace(row.chart.dots[0], name="Bournemouth, Christchurch and Poole", shown="12,345.67")
    long = replace(
        row,
        title="Incomprehensibilities/of-every-sort" * 4,
        now=replace(row.now, value="12,345.67 per 10,000", source="https://" + "x" * 90),
        chart=replace(row.chart, dots=(here, *row.chart.dots[1:])),
    )
    page = sample_page(2)
    first = page.priorities[0]
    return replace(page, priorities=(replace(first, rows=(long, *first.rows)), *page.priorities))


@pytest.mark.parametrize(("width", "opened"), [(320, True), (1366, False)])
def test_axe_finds_nothing_to_object_to(open_page: Open, width: int, opened: bool) -> None:
    page = open_page(render(sample_page(2)), width)
    if opened:
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert violations(page) == []


def test_axe_would_have_found_a_fault(open_page: Open) -> None:
    document = render(sample_page(1)).replace(' lang="en-GB"', "")
    assert any(found.startswith("html-has-lang") for found in violations(open_page(document, 1366)))


@pytest.mark.parametrize("spaced_out", [False, True])
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_runs_over_the_edge_of_the_screen(
    open_page: Open, width: int, spaced_out: bool
) -> None:
    page = open_page(render(crowded()), width)
    if spaced_out:
        space_out(page)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    beyond = page.evaluate(
        """width => [...document.querySelectorAll('main *, header *, footer *')]
            .filter(e => !e.closest('.govuk-visually-hidden, .plan-scroll, thead, svg'))
            .filter(e => e.getBoundingClientRect().right > width + 0.5)
            .map(e => e.outerHTML.slice(0, 80))""",
        width,
    )
    assert beyond == []


def test_the_browser_obeys_the_policy_of_the_page_and_still_shows_its_style(
    open_page: Open,
) -> None:
    page = open_page(render(sample_page(1)), 1366)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.reload()
    header = page.locator(".govuk-generic-header")
    assert header.evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(18, 67, 109)"
    assert said == []
    page.evaluate("document.body.setAttribute('style', 'color: red')")
    assert page.evaluate("getComputedStyle(document.body).color") != "rgb(255, 0, 0)"


def test_the_page_asks_for_nothing_but_itself(open_page: Open) -> None:
    page = open_page(render(sample_page(1)), 1366)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    assert asked == [page.url]


def test_the_first_stop_of_the_keyboard_is_the_skip_link_and_it_skips(open_page: Open) -> None:
    page = open_page(render(sample_page()), 1366)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to main content"
    assert page.locator(".govuk-skip-link").bounding_box()["height"] > 20  # type: ignore[index]
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_the_keyboard_reaches_every_objective_and_opens_every_drawer(open_page: Open) -> None:
    page = open_page(render(sample_page(1)), 1366)
    drawers = page.locator("summary")
    for i in range(drawers.count()):
        drawers.nth(i).focus()
        page.keyboard.press("Enter")
    assert page.locator("details[open]").count() == drawers.count() > 0


def test_a_link_at_a_glance_leads_to_its_objective(open_page: Open) -> None:
    page = open_page(render(sample_page()), 1366)
    link = page.locator(".plan-glance a").nth(7)
    link.click()
    title = page.locator(page.evaluate("location.hash")).locator("h3")
    assert title.is_visible()
    assert title.inner_text() == link.inner_text()


def test_the_plan_at_a_glance_is_read_as_a_table_on_a_phone_too(open_page: Open) -> None:
    page = open_page(render(sample_page(1)), 320)
    assert page.get_by_role("table", name="The plan at a glance").count() == 1
    assert page.get_by_role("table").first.get_by_role("row").count() == 1 + 3 + 3


@pytest.mark.parametrize("paper", ["A4", "A3"])
def test_print_cuts_nothing_off_and_opens_how_it_was_worked_out(
    open_page: Open, paper: str
) -> None:
    pikepdf = pytest.importorskip("pikepdf")
    page = open_page(render(crowded()), 1366)
    printed = page.pdf(format=paper, landscape=True)
    with pikepdf.open(io.BytesIO(printed)) as document:
        assert len(document.pages) > 1
        for sheet in document.pages:
            wide, high = (float(side) for side in sheet.mediabox[2:])
            assert wide > high
    page.emulate_media(media="print")
    wide = {"A4": 1046, "A3": 1511}[paper]  # the paper less its margins, at 96 to the inch
    page.set_viewport_size({"width": wide, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") <= wide
    assert (
        page.evaluate(
            """() => [...document.querySelectorAll('.plan-part, .plan-objective, td, th, p')]
            .filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0)
            .map(e => e.outerHTML.slice(0, 80))"""
        )
        == []
    )
    assert page.locator(".plan-receipt").first.is_visible()
    assert not page.locator(".govuk-skip-link").is_visible()


def test_an_objective_is_never_cut_between_two_sheets(open_page: Open) -> None:
    page = open_page(render(sample_page()), 1366)
    page.emulate_media(media="print")
    assert (
        page.locator(".plan-objective").first.evaluate("e => getComputedStyle(e).breakInside")
        == "avoid"
    )
    page.set_viewport_size({"width": 1046, "height": 700})
    tallest = page.evaluate(
        "Math.max(...[...document.querySelectorAll('.plan-objective')].map(e => e.offsetHeight))"
    )
    assert tallest < 718  # an A4 sheet on its side, less its margins
