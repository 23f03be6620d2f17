"""Every picture is plain SVG: escaped, whole, and open to the strictest reader."""

import pytest

from headway.publishing.charts import strip, trend
from headway.publishing.charts.drawing import Scale, element, reaching_zero_when_near
from headway.publishing.page import StripDot
from tests.unit.publishing.charts.making import chart, dot, point
from tests.unit.publishing.charts.reading import SVG, tree, words_in

NASTY = """</text><script>alert("1")</script> & 'x' \x00\x0b"""


def pictures(name: str = "Thurrock") -> list[str]:
    here = StripDot(name=name, role="here", value=70.0, shown="70.0%")
    made = chart(
        point("2023/24", 69, 68), point("2024/25", 70, 68.3), dots=(here, dot("england", 68.3)),
        target=75, alt=name,
    )  # fmt: skip
    return [trend(made, width=2000), strip(made, width=2000)]


@pytest.mark.parametrize("picture", pictures(NASTY))
def test_a_name_with_markup_in_it_is_shown_and_never_obeyed(picture: str) -> None:
    read = tree(picture)
    assert not list(read.iter(f"{SVG}script"))
    assert any('<script>alert("1")</script> & ' in words.text for words in words_in(picture))


@pytest.mark.parametrize("picture", pictures())
def test_a_picture_needs_no_style_script_or_address(picture: str) -> None:
    for mark in tree(picture).iter():
        assert mark.tag.startswith(SVG)
        assert not {"style", "class", "href", "id"} & set(mark.attrib)
        assert not [name for name in mark.attrib if name.startswith("on")]
    assert picture.count("http") == 1  # the name of the format itself


@pytest.mark.parametrize("picture", pictures())
def test_a_picture_states_its_own_size(picture: str) -> None:
    read = tree(picture)
    assert read.get("viewBox") == f"0 0 {read.get('width')} {read.get('height')}"


@pytest.mark.parametrize("picture", pictures())
def test_all_words_are_black(picture: str) -> None:
    assert {text.get("fill") for text in tree(picture).iter(f"{SVG}text")} == {"#0B0C0C"}


def test_numbers_are_written_to_a_tenth_without_a_negative_nought() -> None:
    assert element("a", x=-0.04, y=1.26, z=10.0) == '<a x="0" y="1.3" z="10"/>'


def test_a_scale_of_one_value_puts_it_in_the_middle() -> None:
    assert Scale(low=5, high=5, start=0, end=100).at(5) == 50


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([60, 70], (60, 70)),
        ([1, 3], (0, 3)),
        ([-3, -1], (-3, 0)),
        ([-2, 5], (-2, 5)),
        ([5, 5], (5, 5)),
    ],
)
def test_a_scale_is_widened_to_nought_only_where_that_is_near(
    values: list[float], expected: tuple[float, float]
) -> None:
    assert reaching_zero_when_near(values) == expected
