from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from headway.plans.sentences.examples import GROUP
from headway.plans.sentences.gap import change, now
from headway.plans.sentences.subject import Subject
from tests.unit.plans.sentences.reading_sentences import claim, printed

VALUES = st.integers(0, 100_000).map(lambda n: n / 1000)


def gap(
    group: float,
    others: float,
    earlier_group: float | None = None,
    earlier_others: float | None = None,
) -> Subject:
    assert GROUP.gap is not None
    return replace(
        GROUP,
        gap=replace(
            GROUP.gap,
            group_value=group,
            others_value=others,
            earlier_group_value=earlier_group,
            earlier_others_value=earlier_others,
        ),
    )


def apart(group: float, others: float) -> Decimal:
    return Decimal(str(group)) - Decimal(str(others))


@given(VALUES, VALUES)
def test_a_group_is_said_to_stand_above_or_below_as_its_value_does(
    group: float, others: float
) -> None:
    said = now(gap(group, others))
    assert said is not None
    shown = printed(float(apart(group, others)), 1)

    word = "above" if shown > 0 else "below" if shown < 0 else "about level"
    assert claim(said).words == (word,)
    assert claim(said).numbers == ((abs(shown),) if shown else ())


@given(VALUES, VALUES, VALUES, VALUES)
def test_a_gap_that_grew_is_never_said_to_have_narrowed(
    group: float, others: float, earlier_group: float, earlier_others: float
) -> None:
    said = change(gap(group, others, earlier_group, earlier_others))
    assert said is not None
    ahead, was_ahead = apart(group, others), apart(earlier_group, earlier_others)
    words, numbers = claim(said).words, claim(said).numbers

    if "widened" in words:
        assert abs(ahead) > abs(was_ahead)
        assert numbers[0] < numbers[1]
    elif "narrowed" in words:
        assert abs(ahead) < abs(was_ahead)
        assert numbers[0] > numbers[1]
    elif "stayed about the same" in words:
        assert printed(float(abs(ahead)), 1) == printed(float(abs(was_ahead)), 1)
    else:
        assert ahead * was_ahead < 0, "said of a group that went past the others, and of no other"
        assert words == ("above" if was_ahead > 0 else "below",)


def test_the_gap_that_was_once_minuted_as_narrowed_widened() -> None:
    assert change(gap(46.5, 75.0, 51.0, 75.0)) == (
        "The gap widened from 24.0 to 28.5 percentage points between 2023/24 and 2024/25."
    )


def test_a_group_that_went_past_the_others_has_neither_wider_nor_narrower() -> None:
    said = change(gap(71.0, 70.0, 68.0, 70.0))

    assert said == "In 2023/24 they were 2.0 percentage points below other pupils."


def test_no_change_of_a_gap_is_made_up() -> None:
    subject = gap(46.5, 75.0)
    assert change(subject) is None
    assert subject.gap is not None
    told = replace(subject, gap=replace(subject.gap, why_not="The method changed in 2023/24."))
    assert change(told) == "The method changed in 2023/24."
