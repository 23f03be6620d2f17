from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.benchmarks.areas import Area, AreaKind
from headway.benchmarks.compare import Rank
from headway.benchmarks.series import Unit
from headway.plans.sentences import headline, others
from headway.plans.sentences.examples import COMPARISON, FULL, SERIES, figure
from headway.plans.sentences.level import (
    alone,
    beside_england,
    beside_neighbours,
    beside_region,
    ordinal,
    rank,
)
from headway.plans.sentences.subject import Subject
from headway.vocabulary.figures import Polarity
from tests.unit.plans.sentences.reading_sentences import claim, printed

VALUES = st.integers(-50_000, 150_000).map(lambda n: n / 1000)


def beside(here: float, there: float, decimals: int = 1) -> Subject:
    comparison = replace(
        COMPARISON, england=figure(there), region=figure(there), neighbours_mean=there
    )
    return replace(
        FULL,
        series=replace(SERIES, decimals=decimals),
        figure=figure(here),
        comparison=comparison,
        changes=(),
    )


@given(VALUES, VALUES, st.integers(0, 2))
def test_a_level_is_called_above_below_or_the_same_as_the_shown_values_say(
    here: float, there: float, decimals: int
) -> None:
    subject = beside(here, there, decimals)
    ours, theirs = printed(here, decimals), printed(there, decimals)
    word = "above" if ours > theirs else "below" if ours < theirs else "about the same"

    said = beside_england(subject)
    assert said is not None
    assert claim(said).words == (word,)
    assert claim(said).numbers == (ours, theirs)
    for sentence in (beside_region(subject), beside_neighbours(subject)):
        assert sentence is not None
        assert claim(sentence).words == (word,)
        assert claim(sentence).numbers[0] == theirs


def test_a_rate_says_what_it_is_out_of() -> None:
    rate = replace(SERIES, unit=Unit.RATE, unit_text="Rate per 100,000 of 10-17 population")
    subject = replace(beside(154.0, 160.0, 0), series=replace(rate, decimals=0))

    assert headline(subject).text == (
        "154 (rate per 100,000 of 10-17 population) in 2024/25, below England (160)."
    )
    assert headline(replace(subject, comparison=None)).text == (
        "154 (rate per 100,000 of 10-17 population) in 2024/25."
    )


@given(VALUES, VALUES, st.sampled_from(Polarity))
def test_no_level_is_called_good_or_bad_beyond_lower_is_better(
    here: float, there: float, polarity: Polarity
) -> None:
    subject = beside(here, there)
    said = beside_england(replace(subject, series=replace(SERIES, polarity=polarity)))

    assert said is not None
    is_apart = printed(here, 1) != printed(there, 1)
    assert said.endswith("; lower is better.") is (polarity is Polarity.LOW and is_apart)
    assert not any(word in said for word in ("good", "bad", "worse", "best", "improve"))


def test_a_total_is_never_set_beside_a_larger_place() -> None:
    count = replace(SERIES, unit=Unit.NUMBER, decimals=0, england_is_total=True)
    subject = replace(beside(1204.0, 576_000.0), series=count)

    assert beside_england(subject) is None
    assert beside_region(subject) is None
    assert beside_neighbours(subject) is None
    assert alone(subject) == "1,204 in 2024/25."


def test_without_englands_value_the_figure_stands_alone() -> None:
    subject = replace(FULL, comparison=replace(COMPARISON, england=figure(None)))

    assert headline(subject).rule == "level.alone"
    assert headline(subject).text == "70.1% in 2024/25."


def test_the_wider_region_is_owned_up_to() -> None:
    london = Area(code="L", name="London", kind=AreaKind.REGION)
    comparison = replace(
        COMPARISON, region_area=london, region_note="Inner London has no value; London’s stands."
    )

    assert beside_region(replace(FULL, comparison=comparison)) == (
        "Above London (69.0%). Inner London has no value; London’s stands."
    )


def test_a_rank_is_never_the_headline() -> None:
    assert headline(FULL).rule == "level.england"
    assert "rank" in {sentence.rule for sentence in others(FULL)}
    assert rank(replace(FULL, comparison=replace(COMPARISON, rank=None))) is None
    first = replace(FULL, comparison=replace(COMPARISON, rank=Rank(place=1, of=151)))
    assert rank(first) == "1st of the 151 authorities with a figure, counting from the best."


@pytest.mark.parametrize(
    ("number", "written"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
     (21, "21st"), (22, "22nd"), (101, "101st"), (111, "111th"), (112, "112th"), (123, "123rd")],
)  # fmt: skip
def test_an_ordinal_has_its_own_ending(number: int, written: str) -> None:
    assert ordinal(number) == written
