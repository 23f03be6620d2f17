"""The plan on a page in a terminal."""

import io
from dataclasses import replace

import pytest
from rich.console import Console

from headway.publishing.page import Beside, PlanPage
from headway.publishing.terminal import show
from tests.unit.publishing.sample_page import sample_page


def shown(page: PlanPage, width: int) -> str:
    """The page as it stands on a terminal so many columns wide."""
    console = Console(file=io.StringIO(), width=width, highlight=False)
    show(page, console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_nothing_is_wider_than_the_terminal(width: int) -> None:
    assert max(len(line) for line in shown(sample_page(), width).splitlines()) <= width


def test_every_word_of_every_row_is_there() -> None:
    page = sample_page(2)
    text = " ".join(shown(page, 400).split())
    for row in page.rows:
        for words in (row.title, row.headline, row.missing, *row.change, *row.sentences):
            assert " ".join(words.split()) in text
        if row.goal:
            assert row.goal.verdict.value in text


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_nothing_beside_a_figure_is_cut_off(width: int) -> None:
    others = (
        Beside(name="Yorkshire and the Humber", value="1,234.56%", note="a note at more length"),
        Beside(name="Statistical neighbours", value="93.31%", note="mean of 10 of 10"),
    )
    page = sample_page(2)
    rows = tuple(replace(row, beside=others) for row in page.rows if row.now is not None)
    block = replace(page.priorities[0], rows=rows)
    text = shown(replace(page, priorities=(block,)), width)
    for other in others:
        for word in other.note.split():
            assert text.count(word) >= len(rows), word
    assert text.count("mean of 10 of 10") == len(rows)


def test_what_is_missing_is_said_once() -> None:
    page = sample_page(2)
    missing = next(row.missing for row in page.rows if row.missing)
    assert shown(page, 400).count(missing) == 1


def test_what_a_plans_author_wrote_is_never_read_as_markup() -> None:
    assert "<& more>" in shown(sample_page(), 200)
