"""Everyone on the strip is named, in the right order, and no name lies on another."""

from itertools import combinations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from headway.publishing.charts import strip
from headway.publishing.page import ObjectiveChart
from tests.unit.publishing.charts.making import any_chart, chart, dot
from tests.unit.publishing.charts.reading import SVG, description_of, name_of, tree, words_in

THREE = (dot("here", 70), dot("england", 68), dot("region", 69))


def dots_in(picture: str) -> dict[str, float]:
    """How far across each named dot stands."""
    found = {}
    for mark in tree(picture):
        title = mark.findtext(f"{SVG}title")
        if title:
            corners = mark.get("points", "0,0").split()
            left = float(mark.get("x", corners[0].split(",")[0]))
            found[title] = float(mark.get("cx", left + float(mark.get("width", 0)) / 2))
    return found


def test_every_dot_carries_its_name_and_value() -> None:
    drawn = strip(chart(dots=(*THREE, dot("neighbour", 66.5))))
    assert set(dots_in(drawn)) == {
        "Bournemouth, Christchurch and Poole 70.0%",
        "England 68.0%",
        "Yorkshire and the Humber 69.0%",
        "Kingston upon Hull, City of 66.5%",
    }


def test_dots_stand_in_the_order_of_their_values_and_in_proportion() -> None:
    made = chart(dots=(dot("here", 80), dot("england", 60), dot("region", 65)))
    across = dots_in(strip(made))
    england, region, here = (across[name] for name in sorted(across, key=lambda name: name[-5:]))
    assert (region - england) / (here - england) == pytest.approx(0.25, abs=0.01)


def test_the_area_england_and_the_region_differ_in_shape_as_well_as_colour() -> None:
    drawn = tree(strip(chart(dots=THREE)))
    named = {mark.findtext(f"{SVG}title", "")[:7]: mark.tag.removeprefix(SVG) for mark in drawn}
    assert (named["Bournem"], named["England"], named["Yorkshi"]) == ("circle", "polygon", "rect")


def test_the_area_england_the_region_and_the_target_are_labelled_and_neighbours_are_not() -> None:
    drawn = strip(chart(dots=(*THREE, dot("neighbour", 66), dot("neighbour", 71)), target=75))
    said = " | ".join(words.text for words in words_in(drawn))
    for name in ("Bournemouth", "England", "Yorkshire", "target 75.0%"):
        assert name in said
    assert "Kingston" not in said


def test_the_ends_of_the_line_carry_the_least_and_the_greatest_value() -> None:
    said = words_in(strip(chart(dots=(*THREE, dot("neighbour", 61), dot("neighbour", 72.5)))))
    by_place = sorted(said, key=lambda words: words.left)
    assert by_place[0].text == "61.0%"
    assert max(said, key=lambda words: words.right).text == "72.5%"


def test_the_description_lists_everyone_and_the_target_in_order() -> None:
    drawn = strip(chart(dots=(dot("here", 70), dot("england", 68)), target=69))
    assert description_of(drawn) == (
        "From the least to the greatest: England 68.0%, the target 69.0%, "
        "Bournemouth, Christchurch and Poole 70.0%."
    )
    assert name_of(drawn) == "Bournemouth, Christchurch and Poole beside 1 other"


@pytest.mark.parametrize("dots", [(), (dot("here", 70),)])
def test_an_area_on_its_own_has_no_strip(dots: tuple[object, ...]) -> None:
    assert strip(chart(dots=dots)) == ""  # type: ignore[arg-type]


def test_equal_dots_stand_off_the_line_rather_than_on_one_another() -> None:
    drawn = tree(
        strip(chart(dots=(*(dot("neighbour", 70) for _ in range(3)), dot("neighbour", 80))))
    )
    places = {(c.get("cx"), c.get("cy")) for c in drawn.iter(f"{SVG}circle")}
    assert len(places) == 4


@settings(max_examples=60, deadline=None)
@given(any_chart(), st.sampled_from([(300, 84, 12), (220, 70, 10), (360, 70, 11)]))
def test_no_words_overlap_or_leave_the_picture(
    made: ObjectiveChart, size: tuple[int, int, int]
) -> None:
    width, height, text_size = size
    drawn = strip(made, width=width, height=height, text_size=text_size)
    assume(drawn)
    said = words_in(drawn)
    assert not [(a.text, b.text) for a, b in combinations(said, 2) if a.overlaps(b)]
    assert not [words for words in said if not words.is_inside(width, height)]
