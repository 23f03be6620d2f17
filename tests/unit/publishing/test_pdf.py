"""The plan on a page as a PDF: one A3 sheet that says everything, to everybody, the same twice."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from typing import Any

import pytest

from headway.errors import FileRefused
from headway.publishing.page import ObjectiveRow, PlanPage
from headway.publishing.pdf import render
from tests.unit.publishing.printed import Printed, printed
from tests.unit.publishing.sample_page import empty_row, full_row, hand_entered_row, sample_page

A3_LANDSCAPE = (420.0, 297.0)
MARKUP = '#panic("no") $x^2$ *bold* _so_ `raw` \\ <label> @reference [block] &amp; // comment'
NOT_PRINTED = {"id", "area_code", "source", "chart", "as_of"}


def page_of(count: int) -> PlanPage:
    """The sample page with so many objectives."""
    return first_of(sample_page(count // 3 + 1), count)


def first_of(page: PlanPage, count: int) -> PlanPage:
    """The page with its first objectives only, so many of them."""
    priorities = []
    for block in page.priorities:
        priorities.append(replace(block, rows=block.rows[:count]))
        count -= len(priorities[-1].rows)
    return replace(page, priorities=tuple(block for block in priorities if block.rows))


def page_with(*rows: ObjectiveRow, **changes: Any) -> PlanPage:
    """The sample page with these objectives only."""
    page = sample_page()
    return replace(page, priorities=(replace(page.priorities[0], rows=rows),), **changes)


def texts(part: Any) -> Iterator[str]:
    """Every text of the model that a reader should find on the sheet."""
    match part:
        case str():
            yield part
        case dict():
            for key, value in part.items():
                if key not in NOT_PRINTED:
                    yield from texts(value)
        case list() | tuple():
            for value in part:
                yield from texts(value)


@pytest.fixture(scope="module")
def twelve() -> Printed:
    return printed(render(sample_page()))


@pytest.mark.parametrize("count", [1, 8, 12, 16, 20, 24])
def test_a_plan_takes_one_a3_sheet_however_many_objectives_it_has(count: int) -> None:
    sheet = printed(render(page_of(count)))
    millimetres = tuple(round(points / 72 * 25.4, 1) for points in (sheet.width, sheet.height))
    assert (sheet.pages, millimetres) == (1, A3_LANDSCAPE)
    assert len(sheet.tagged("H3")) == count


def test_twenty_objectives_are_set_in_type_that_can_be_read() -> None:
    assert 7.5 in printed(render(page_of(20))).sizes


def test_a_sheet_with_room_is_set_in_larger_type() -> None:
    assert 10.5 in printed(render(page_of(4))).sizes


def test_twelve_full_objectives_keep_every_word(twelve: Printed) -> None:
    missing = [text for text in texts(asdict(sample_page())) if not twelve.says(text)]
    assert missing == []
    assert not twelve.says("Left out to fit one sheet")


def test_a_crowded_sheet_says_what_it_leaves_out() -> None:
    page = page_of(24)
    sheet = printed(render(page))
    left_out = [text for text in texts(asdict(page)) if not sheet.says(text)]
    assert left_out, "a plan of this size no longer has to leave anything out"
    assert sheet.says("Left out to fit one sheet, and on the full page: further sentences")


def test_no_figure_is_ever_left_out() -> None:
    page = page_of(24)
    sheet = printed(render(page))
    for row in page.rows:
        figures = [row.title, row.headline, *row.change, row.rank, row.missing]
        figures += [other.value for other in row.beside]
        figures += [row.now.value, row.now.period] if row.now else []
        figures += [row.goal.value, row.goal.by, row.goal.verdict] if row.goal else []
        figures += [milestone.text for milestone in row.milestones]
        figures += [action.title for action in row.actions]
        assert [text for text in figures if not sheet.says(text)] == []


def test_more_objectives_than_fit_are_refused_with_how_many_do() -> None:
    page = page_of(48)
    with pytest.raises(FileRefused) as refusal:
        render(page)
    told = str(refusal.value)
    fitting = int(re.findall(r"the first (\d+) of them", told)[0])
    assert told.startswith("The PDF was not made: “Best start in life 2028” has 48 objectives")
    assert printed(render(first_of(page, fitting))).pages == 1


def test_the_sheet_is_tagged_for_those_who_cannot_see_it(twelve: Printed) -> None:
    assert twelve.marked
    assert twelve.language == "en-GB"
    assert twelve.metadata["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
    title = twelve.metadata["{http://purl.org/dc/elements/1.1/}title"]
    assert title == "Thurrock: Best start in life 2028"


def test_headings_stand_in_the_order_in_which_they_are_read(twelve: Printed) -> None:
    levels = "".join(tag[1] for tag, _ in twelve.tags if re.fullmatch(r"H\d", tag))
    assert levels == "1" + "23333" * 3


def test_the_table_has_header_cells_for_columns_and_priorities(twelve: Printed) -> None:
    assert len(twelve.tagged("Table")) == 1
    assert len(twelve.tagged("TH")) == 8 + 3


def test_every_drawing_says_in_words_what_it_shows(twelve: Printed) -> None:
    charts = [row.chart.alt for row in sample_page().rows if row.chart]
    assert twelve.tagged("Figure") == charts


def test_the_dots_of_neighbours_are_named_at_the_foot(twelve: Printed) -> None:
    assert twelve.says("each statistical neighbour (Bexley; Bristol, City of; Havering; Kingston")


def test_a_column_that_no_objective_fills_is_not_there() -> None:
    sheet = printed(render(page_with(replace(full_row(1), milestones=(), actions=()))))
    assert not sheet.says("Key milestones")
    assert sheet.says("Where do we want to be?")
    assert len(sheet.tagged("TH")) == 6 + 1


def test_an_objective_without_a_figure_says_what_would_give_one() -> None:
    sheet = printed(render(page_with(empty_row(1))))
    assert sheet.says("No figure No published series. The school workforce census would give it.")


def test_earlier_figures_are_drawn_beside_the_words_for_one_that_is_missing() -> None:
    missing = "No figure for 2024/25: not available."
    row = replace(full_row(1), now=None, headline=missing, missing=missing)
    sheet = printed(render(page_with(row)))
    assert sheet.says(f"No figure {missing}")
    assert len(sheet.tagged("Figure")) == 1


def test_a_figure_entered_by_hand_says_so() -> None:
    sheet = printed(render(page_with(hand_entered_row(1))))
    assert sheet.says("81% 31 March 2026 entered by hand")


def test_what_is_true_of_most_figures_is_said_once_and_exceptions_where_they_are() -> None:
    usual = full_row(1)
    assert usual.now is not None
    unusual = replace(usual, now=replace(usual.now, status="provisional"))
    words = printed(render(page_with(usual, unusual, usual))).words
    assert words.count("statusnotstated") == 1
    assert words.count("publishedas2025;provisional") == 1


def test_the_same_page_gives_the_same_bytes_in_any_thread() -> None:
    page = sample_page(2)
    with ThreadPoolExecutor(2) as pool:
        made = set(pool.map(render, [page, sample_page(1), page]))
    assert render(page) in made
    assert len(made) == 2


def test_the_sheet_is_dated_by_its_page_and_not_by_the_clock(twelve: Printed) -> None:
    assert twelve.metadata["{http://ns.adobe.com/xap/1.0/}CreateDate"].startswith("2026-11-22")


def test_nothing_that_people_wrote_is_read_as_markup() -> None:
    row = replace(full_row(1), title=MARKUP, headline=MARKUP, story=MARKUP, rank=MARKUP)
    page = page_with(row, vision=MARKUP, notes=(MARKUP,), title=MARKUP, area_name=MARKUP)
    assert printed(render(page)).words.count("".join(MARKUP.split())) >= 8


def test_every_character_that_figures_and_names_need_is_in_the_font() -> None:
    vision = "−0.3 “up” ’til £5 → ≥ ½ é ô ŷ ẁ – —"
    assert printed(render(page_with(full_row(1), vision=vision))).says(vision)


@pytest.mark.parametrize(("character", "told"), [("😀", "“😀”"), ("\x00", "“\\u{0}”")])
def test_a_character_that_no_font_has_is_named_with_where_it_stands(
    character: str, told: str
) -> None:
    page = page_with(replace(full_row(1), story=f"A story {character}"))
    with pytest.raises(FileRefused, match=re.escape(f"no {told}, which stands in “A story ")):
        render(page)


def test_a_word_longer_than_its_column_goes_on_in_the_next_line() -> None:
    address = "https://example.org/" + "evidence-of-tuition/" * 8
    row = replace(full_row(1), story=address)
    assert printed(render(page_with(row))).says(address)


def test_nothing_is_drawn_where_there_is_nothing_to_draw() -> None:
    row = full_row(1)
    assert row.chart is not None
    bare = replace(row, chart=replace(row.chart, points=(), dots=(), target=None))
    assert printed(render(page_with(bare))).tagged("Figure") == [row.chart.alt]
