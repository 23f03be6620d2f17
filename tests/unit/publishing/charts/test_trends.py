"""The trend is drawn as it was: broken where it was broken, higher where it was higher."""

from itertools import combinations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from headway.publishing.charts import trend
from headway.publishing.charts.drawing import ENGLAND, HERE, TARGET
from headway.publishing.charts.trends import NOT_FROM_ZERO
from headway.publishing.page import ObjectiveChart
from tests.unit.publishing.charts.making import any_chart, chart, dot, point
from tests.unit.publishing.charts.reading import (
    SVG,
    description_of,
    lines_in,
    name_of,
    tree,
    words_in,
)


def test_a_year_without_a_figure_is_left_open() -> None:
    drawn = trend(chart(*(point(str(i), v) for i, v in enumerate([1, 2, None, 3, 4, 5]))))
    assert [len(run) for run in lines_in(drawn, HERE)] == [2, 3]


def test_a_change_of_method_breaks_both_lines_and_is_marked_by_a_dotted_upright() -> None:
    years = [point(str(i), i, i + 1, break_before=i == 3) for i in range(6)]
    drawn = trend(chart(*years))
    assert [len(run) for run in lines_in(drawn, HERE)] == [3, 3]
    assert [len(run) for run in lines_in(drawn, ENGLAND)] == [3, 3]
    uprights = [
        line for line in tree(drawn).iter(f"{SVG}line") if line.get("stroke-dasharray") == "1 3"
    ]
    assert len(uprights) == 1
    assert uprights[0].get("x1") == uprights[0].get("x2")


def test_a_break_ahead_of_the_first_year_breaks_nothing() -> None:
    drawn = trend(chart(point("1", 1, break_before=True), point("2", 2)))
    assert "stroke-dasharray" not in drawn


def test_a_year_that_stands_alone_is_still_marked() -> None:
    drawn = trend(chart(point("1", 5, 5), point("2", None), point("3", 6), point("4", 7)))
    assert len(list(tree(drawn).iter(f"{SVG}circle"))) == 4  # three years, and the end's own mark
    assert len(list(tree(drawn).iter(f"{SVG}polygon"))) == 2  # England's year, and its end's mark


def test_the_lines_differ_in_dash_as_well_as_colour() -> None:
    drawn = tree(trend(chart(point("1", 1, 2), point("2", 2, 3))))
    dashes = {p.get("stroke"): p.get("stroke-dasharray") for p in drawn.iter(f"{SVG}polyline")}
    assert dashes == {HERE: None, ENGLAND: "5 3"}


@given(st.lists(st.floats(min_value=-50, max_value=150), min_size=2, max_size=12))
def test_a_greater_value_is_never_drawn_lower(values: list[float]) -> None:
    assume(len(set(values)) > 1)
    (run,) = lines_in(trend(chart(*(point(str(i), v) for i, v in enumerate(values)))), HERE)
    heights = [-y for _, y in run]
    for (a, high), (b, low) in combinations(zip(values, heights, strict=True), 2):
        assert (a - b) * (high - low) >= 0


def test_years_are_spaced_evenly_across_a_gap() -> None:
    drawn = trend(chart(*(point(str(i), v) for i, v in enumerate([1, 2, None, 3, 4]))))
    xs = [x for run in lines_in(drawn, HERE) for x, _ in run]
    steps = [xs[1] - xs[0], (xs[2] - xs[1]) / 2, xs[3] - xs[2]]
    assert steps == pytest.approx([steps[0]] * 3, abs=0.2)


def test_a_scale_that_does_not_start_at_zero_says_so() -> None:
    drawn = trend(chart(point("1", 60), point("2", 70)))
    assert NOT_FROM_ZERO in [words.text for words in words_in(drawn)]


@pytest.mark.parametrize("values", [(0, 5), (-1, 1), (1, 3), (-3, -1)])
def test_a_scale_that_holds_zero_does_not_say_otherwise(values: tuple[float, float]) -> None:
    drawn = trend(chart(point("1", values[0]), point("2", values[1])))
    assert NOT_FROM_ZERO not in drawn


@pytest.mark.parametrize(("values", "place"), [((1, 3), 1.0), ((-1, 1), 0.5), ((-3, -1), 0.0)])
def test_the_axis_lies_at_zero_where_the_scale_holds_it(
    values: tuple[float, float], place: float
) -> None:
    """``place`` is how far down the plot: 0 at its top, 1 at its foot."""
    drawn = trend(chart(point("1", values[0]), point("2", values[1])), height=120, text_size=12)
    (nought,) = (words for words in words_in(drawn) if words.text == "0")
    top, foot = 0.5 * 12 + 2, 120 - 2.6 * 12 - 6
    assert (nought.top + nought.bottom) / 2 == pytest.approx(top + place * (foot - top), abs=0.2)


def test_the_latest_figures_and_the_target_are_labelled_where_they_stand() -> None:
    dots = (dot("england", 8), dot("neighbour", 3))
    drawn = trend(chart(point("2023", 1, 2), point("2024", 9, 8), dots=dots, target=5))
    said = {words.text: words for words in words_in(drawn)}
    assert said["9.0%"].top < said["England 8.0%"].top < said["target 5.0%"].top
    assert TARGET in drawn


def test_the_years_at_both_ends_are_named() -> None:
    drawn = trend(chart(point("2015/16", 60), point("2016/17", 61), point("2017/18", 62)))
    assert {"2015/16", "2017/18"} <= {words.text for words in words_in(drawn)}


def test_the_picture_has_a_name_and_says_in_words_what_it_shows() -> None:
    dots = (dot("here", 8), dot("england", 3))
    drawn = trend(chart(point("2023", 1, 2), point("2024", 9, 8), dots=dots, alt="It rose."))
    assert name_of(drawn) == "Bournemouth, Christchurch and Poole and England, 2023 to 2024"
    assert description_of(drawn) == "It rose."
    assert tree(drawn).get("role") == "img"


@pytest.mark.parametrize("values", [(), (5,), (None, 5, None)])
def test_fewer_than_two_figures_are_no_trend(values: tuple[float | None, ...]) -> None:
    assert trend(chart(*(point(str(i), v) for i, v in enumerate(values)))) == ""


@settings(max_examples=60, deadline=None)
@given(any_chart(), st.sampled_from([(300, 120, 12), (220, 90, 10), (360, 130, 12)]))
def test_no_words_overlap_or_leave_the_picture(
    made: ObjectiveChart, size: tuple[int, int, int]
) -> None:
    width, height, text_size = size
    drawn = trend(made, width=width, height=height, text_size=text_size)
    assume(drawn)
    said = words_in(drawn)
    assert not [(a.text, b.text) for a, b in combinations(said, 2) if a.overlaps(b)]
    assert not [words for words in said if not words.is_inside(width, height)]


def test_the_same_chart_is_drawn_the_same_every_time() -> None:
    made = chart(point("2023", 1, 2), point("2024", 9, 8), dots=(dot("here", 8),), target=5)
    assert trend(made) == trend(made)
