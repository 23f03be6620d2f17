"""No label lies on another, nor on another's leader."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from headway.publishing.charts.labels import Label, place, spread, width_of

WIDTH = 300.0
labels = st.builds(
    Label,
    words=st.sampled_from(["England 68.3%", "East of England 69.0%", "Yorkshire and the Humber 1"]),
    short=st.just("69.0%"),
    x=st.floats(min_value=40, max_value=WIDTH - 40),
    y=st.just(40.0),
    bold=st.booleans(),
)


@given(first=labels, second=labels)
def test_two_labels_on_one_line_never_overlap(first: Label, second: Label) -> None:
    one, other = place([first, second], 12, WIDTH)
    assert one.tier != other.tier or one.right <= other.left or other.right <= one.left


@given(first=labels, second=labels)
def test_the_leader_to_the_far_line_never_crosses_the_near_label(
    first: Label, second: Label
) -> None:
    near, far = sorted(place([first, second], 12, WIDTH), key=lambda placed: placed.tier)
    if far.tier > near.tier:
        assert not near.left < far.label.x < near.right


@given(first=labels, second=labels)
def test_every_label_stays_inside_the_picture(first: Label, second: Label) -> None:
    for placed in (*place([first, second], 12, WIDTH), *place([first], 12, WIDTH)):
        assert placed.left >= -0.01
        assert placed.right <= WIDTH + 0.01


def test_two_labels_far_apart_stand_over_their_marks() -> None:
    marks = [Label(words="here", short="", x=60, y=0), Label(words="there", short="", x=200, y=0)]
    placed = place(marks, 12, WIDTH)
    assert [(p.left + p.right) / 2 for p in placed] == [60, 200]
    assert {p.tier for p in placed} == {0}


def test_a_label_wider_than_the_picture_gives_way_to_its_short_form() -> None:
    long = Label(words="A very long name " * 5, short="69.0%", x=100, y=0)
    assert place([long], 12, WIDTH)[0].label.words == "69.0%"


@given(st.lists(st.floats(min_value=0, max_value=100), max_size=4))
def test_places_are_spread_by_the_gap_and_keep_their_order(wanted: list[float]) -> None:
    places = spread(wanted, 14, low=0, high=100)
    assert all(after - before >= 14 - 1e-9 for before, after in pairwise(sorted(places)))
    assert [p for _, p in sorted(zip(wanted, places, strict=True))] == sorted(places)
    assert all(-1e-9 <= p <= 100 + 1e-9 for p in places)


def test_places_far_enough_apart_are_left_alone() -> None:
    assert spread([80, 10, 40], 14, low=0, high=100) == [80, 10, 40]


def test_bold_words_and_wide_letters_need_more_room() -> None:
    assert width_of("Wymm", 12) > width_of("ilil", 12)
    assert width_of("England", 12, bold=True) > width_of("England", 12)
