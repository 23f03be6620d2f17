"""How densely the A3 sheet is set: what is tried, in which order, and how widths are shared."""

from dataclasses import replace

import pytest

from headway.publishing.density import SIZES, SMALL_SIZES, WIDTH, steps
from headway.publishing.holdings import LEFT_OUT
from headway.publishing.lettering import paragraph, words
from headway.publishing.page import ObjectiveRow, PlanPage
from tests.unit.publishing.sample_page import empty_row, full_row, sample_page


def page_with(*rows: ObjectiveRow) -> PlanPage:
    page = sample_page()
    return replace(page, priorities=(replace(page.priorities[0], rows=rows),))


def test_the_roomiest_step_is_tried_first_and_the_densest_last() -> None:
    for rows_per_priority in (1, 2, 4, 6, 8):
        tried = steps(sample_page(rows_per_priority))
        sizes = [step.size for step in tried]
        assert sizes == sorted(sizes, reverse=True)
        assert sizes[-len(SMALL_SIZES) :] == list(SMALL_SIZES)


def test_nothing_is_left_out_of_type_that_could_still_shrink() -> None:
    for rows_per_priority in (2, 4, 8):
        for step in steps(sample_page(rows_per_priority)):
            assert step.size <= SIZES[-1] or step.drops == ()


def test_a_plan_with_room_keeps_every_word_in_the_largest_type() -> None:
    first = steps(page_with(full_row(1)))[0]
    assert (first.size, first.drops, first.left_out) == (SIZES[0], (), "")


def test_a_crowded_plan_gives_up_first_what_is_missed_least() -> None:
    crowded = [step for step in steps(sample_page(6)) if step.drops]
    assert "sentences" in crowded[0].drops
    assert all(set(LEFT_OUT) >= set(step.drops) for step in crowded)
    assert len(crowded[0].drops) < len(crowded[-1].drops)


def test_what_a_plan_never_had_is_not_said_to_be_left_out() -> None:
    row = replace(full_row(1), story="", goal=None)
    densest = steps(page_with(*[row] * 24))[-1]
    assert densest.drops == ("sentences", "details", "measure")
    assert "reason" not in densest.left_out


def test_the_columns_of_every_step_fill_the_width_of_the_sheet() -> None:
    for step in steps(sample_page()):
        assert sum(step.widths.values()) == pytest.approx(WIDTH)


def test_columns_stand_in_reading_order_and_empty_ones_are_absent() -> None:
    first = steps(page_with(replace(full_row(1), milestones=(), change=(), rank="")))[0]
    assert list(first.widths) == ["objective", "now", "chart", "beside", "goal", "actions"]


def test_a_column_with_more_words_is_wider() -> None:
    row = full_row(1)
    wordy = replace(row, change=row.change * 3)
    usual, wider = steps(page_with(row))[0], steps(page_with(wordy))[0]
    assert wider.widths["change"] > usual.widths["change"]


def test_a_value_and_its_period_always_share_a_line() -> None:
    row = full_row(1, level=100.0)
    for step in steps(page_with(*[row] * 20)):
        value_and_period = paragraph(words("100.0%", 1.9), words("2024/25,"))
        assert value_and_period.width * step.size <= step.widths["now"] - step.size


def test_a_plan_without_any_figure_gives_its_words_a_readable_column() -> None:
    first = steps(page_with(empty_row(1), empty_row(2)))[0]
    assert first.widths["now"] > WIDTH / 8
    assert "chart" not in first.widths


def test_a_line_ends_between_words_and_never_within_one() -> None:
    sentence = paragraph(words("aa aa aa aa"))
    pair = paragraph(words("aa aa")).width
    assert [sentence.lines(room) for room in (sentence.width, pair + 0.1, pair - 0.1)] == [1, 2, 4]
    assert paragraph(words("aaaaaaaa")).lines(room=1.0) == 1


def test_letters_are_as_wide_as_the_font_has_them() -> None:
    assert words("Will £5") == (0.944 + 3 * 0.222, 2 * 0.556)
