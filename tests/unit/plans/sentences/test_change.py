from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.benchmarks.arithmetic import difference
from headway.benchmarks.change import Change
from headway.benchmarks.series import Unit
from headway.plans.sentences.change import net, not_given, over
from headway.plans.sentences.examples import FULL, SERIES, change, figure
from headway.plans.sentences.subject import Subject
from headway.vocabulary.years import AcademicYear
from tests.unit.plans.sentences.reading_sentences import claim, printed

CHANGES = st.integers(-3000, 3000).map(lambda n: n / 1000)


def moved(area: float | None, england: float | None, years: int = 1) -> Subject:
    both = area is not None and england is not None
    made = Change(
        years=years,
        earlier=AcademicYear(2024 - years),
        area=area,
        england=england,
        net=difference(area or 0.0, england or 0.0) if both else None,
        improved=None,
        improved_net=None,
    )
    return replace(FULL, figure=figure(50.0), changes=(made,))


@given(CHANGES, CHANGES, st.sampled_from([1, 3]))
def test_the_net_wording_is_never_against_its_numbers(
    area: float, england: float, years: int
) -> None:
    said = net(years)(moved(area, england, years))
    assert said is not None
    words, numbers = claim(said).words, claim(said).numbers
    ours, theirs = printed(area, 1), printed(england, 1)
    apart = printed(difference(area, england), 1)

    opening = "up" if ours > 0 else "down" if ours < 0 else "about the same"
    assert words[0] == opening
    if "both figures round to" not in said and ours:
        assert numbers[0] == abs(ours)
    if ours * theirs > 0:
        assert ("rise" in words) is (theirs > 0)
        assert ("fall" in words) is (theirs < 0)
        if "more than" in words:
            assert abs(ours) > abs(theirs)
            assert numbers[-1] == abs(apart) > 0
        elif "less than" in words:
            assert abs(ours) < abs(theirs)
            assert numbers[-1] == abs(apart) > 0
        else:
            assert "about the same" in words
            assert ours == theirs or apart == 0
    elif theirs:
        assert words[-1] == ("rose" if theirs > 0 else "fell")
        assert numbers[-1] == abs(theirs)
    else:
        assert words[-1] == ("stayed about the same" if ours else "as in england")


@pytest.mark.parametrize(
    ("area", "england", "said"),
    [
        (0.9, 0.6, "Up 0.9 percentage points in a year, 0.3 more than England’s rise."),
        (0.6, 0.9, "Up 0.6 percentage points in a year, 0.3 less than England’s rise."),
        (0.9, 0.9, "Up 0.9 percentage points in a year, about the same as England’s rise."),
        (0.9, 0.0, "Up 0.9 percentage points in a year, while England stayed about the same."),
        (0.9, -0.2, "Up 0.9 percentage points in a year, while England fell 0.2."),
        (0.0, 0.6, "About the same as a year earlier, while England rose 0.6 percentage points."),
        (0.0, 0.0, "About the same as a year earlier, as in England."),
        (0.0, -0.6, "About the same as a year earlier, while England fell 0.6 percentage points."),
        (-0.9, 0.6, "Down 0.9 percentage points in a year, while England rose 0.6."),
        (-0.9, 0.0, "Down 0.9 percentage points in a year, while England stayed about the same."),
        (-0.9, -0.6, "Down 0.9 percentage points in a year, 0.3 more than England’s fall."),
        (-0.6, -0.9, "Down 0.6 percentage points in a year, 0.3 less than England’s fall."),
    ],
)  # fmt: skip
def test_the_net_wording_is_right_in_all_nine_sign_combinations(
    area: float, england: float, said: str
) -> None:
    assert net(1)(moved(area, england)) == said


def test_all_nine_sign_combinations_are_worded_differently() -> None:
    said = {net(1)(moved(a, e)) for a, e in product((-1.0, 0.0, 1.0), repeat=2)}

    assert len(said) == 9


@given(CHANGES)
def test_a_change_is_called_up_or_down_as_its_shown_size_says(area: float) -> None:
    said = over(1)(moved(area, None))
    assert said is not None
    shown = printed(area, 1)

    assert claim(said).words[0] == (
        "up" if shown > 0 else "down" if shown < 0 else "about the same"
    )
    if shown:
        assert claim(said).numbers[0] == abs(shown)


def test_a_change_between_two_figures_that_round_alike_says_so() -> None:
    subject = replace(moved(0.06, None), figure=figure(70.12))

    assert over(1)(subject) == ("Up 0.1 percentage points in a year (both figures round to 70.1%).")


def test_a_change_is_said_alone_only_where_england_has_none() -> None:
    assert over(1)(moved(0.9, 0.6)) is None
    assert net(1)(moved(0.9, None)) is None
    assert over(3)(moved(0.9, None)) is None


def test_no_change_is_ever_said_across_a_change_of_method() -> None:
    why = "The method changed in 2021/22. Assessment was reformed."
    subject = replace(FULL, changes=(change(1, None, None, why), change(3, None, None, why)))

    for years in (1, 3):
        assert over(years)(subject) is None
        assert net(years)(subject) is None
    assert not_given(subject) == why


@pytest.mark.parametrize(
    ("unit", "decimals", "said"),
    [
        (Unit.POUNDS, 0, "Up £1,204 in a year."),
        (Unit.RATE, 1, "Up 1,204.0 in a year."),
        (Unit.PERCENT, 0, "Up 1,204 percentage points in a year."),
        (Unit.PERCENTAGE_POINTS, 0, "Up 1,204 percentage points in a year."),
    ],
)
def test_a_change_is_in_the_unit_of_its_series(unit: Unit, decimals: int, said: str) -> None:
    subject = replace(moved(1204.0, None), series=replace(SERIES, unit=unit, decimals=decimals))

    assert over(1)(subject) == said


def test_one_percentage_point_is_one() -> None:
    subject = replace(moved(1.0, None), series=replace(SERIES, decimals=0))

    assert over(1)(subject) == "Up 1 percentage point in a year."
