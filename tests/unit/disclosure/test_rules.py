"""Rule sets: what each hides, in counts and in percentages."""

import pytest

from headway.disclosure.audiences import Audience
from headway.disclosure.rules import (
    DFE_CLA,
    DFE_EXCLUSIONS,
    INTERNAL,
    OF_AUDIENCE,
    PARTNER,
    PUBLIC_STRICT,
    RULE_SETS,
    rule_set_named,
)
from headway.errors import ReleaseRefused, UnknownName


def test_every_rule_set_names_its_source_and_version() -> None:
    for name, rules in RULE_SETS.items():
        assert rules.id == name
        assert rules.source
        assert rules.version
        assert rules.title


def test_every_audience_has_a_rule_set() -> None:
    assert set(OF_AUDIENCE) == set(Audience)


def test_the_public_sees_no_count_of_one_to_four_and_partners_none_of_one_or_two() -> None:
    assert [n for n in range(8) if PUBLIC_STRICT.is_small(n)] == [1, 2, 3, 4]
    assert [n for n in range(8) if PARTNER.is_small(n)] == [1, 2]
    assert [n for n in range(8) if DFE_EXCLUSIONS.is_small(n)] == [1, 2]
    assert not any(INTERNAL.is_small(n) for n in range(8))


def test_a_percentage_is_hidden_for_its_numerator_complement_and_denominator() -> None:
    assert PUBLIC_STRICT.shows_percentage(10, 20)
    assert not PUBLIC_STRICT.shows_percentage(4, 20)
    assert not PUBLIC_STRICT.shows_percentage(16, 20)
    assert not PUBLIC_STRICT.shows_percentage(5, 10)


def test_all_or_nobody_is_not_shown_of_a_small_group() -> None:
    assert not PUBLIC_STRICT.shows_percentage(10, 10)
    assert not PUBLIC_STRICT.shows_percentage(0, 10)
    assert PUBLIC_STRICT.shows_percentage(0, 11)
    assert PUBLIC_STRICT.shows_percentage(11, 11)


def test_a_sum_that_one_child_makes_up_is_hidden() -> None:
    assert PUBLIC_STRICT.is_dominated([100, 50, 9])
    assert not PUBLIC_STRICT.is_dominated([100, 50, 10])
    assert PUBLIC_STRICT.is_dominated([100])
    assert not PUBLIC_STRICT.is_dominated([])
    assert not PARTNER.is_dominated([100])


def test_a_rule_set_that_does_not_say_what_is_small_protects_nothing() -> None:
    with pytest.raises(ReleaseRefused, match="dfe-cla"):
        DFE_CLA.must_protect()
    PUBLIC_STRICT.must_protect()


def test_a_rule_set_that_is_not_there_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownName, match="public-strict"):
        rule_set_named("public-strikt")
