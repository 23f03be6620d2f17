"""The rule list itself: whole, tested, published, and never silent at the head."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.plans.sentences import HEADLINES, RULES, Rule, document, headline, others
from headway.plans.sentences import examples as invented
from headway.plans.sentences.subject import Subject

HERE = Path(__file__).parent


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_is_brought_out_by_its_example(rule: Rule) -> None:
    text = rule.write(rule.example)

    assert text
    assert text[0] == text[0].upper()
    assert text.endswith(".")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_names_a_test_that_there_is(rule: Rule) -> None:
    tests = {
        name
        for file in HERE.glob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", file.read_text(encoding="utf-8"), re.M)
    }

    assert rule.test in tests


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_looks_at_parts_that_a_subject_has(rule: Rule) -> None:
    for name in rule.inputs:
        assert name.split(".")[0] in Subject.__dataclass_fields__


def test_no_two_rules_share_an_id() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert set(HEADLINES) <= {rule.id for rule in RULES}


EXAMPLES = [rule.example for rule in RULES]


@given(
    st.builds(
        Subject,
        series=st.none() | st.just(invented.SERIES),
        figure=st.sampled_from([s.figure for s in EXAMPLES]),
        comparison=st.sampled_from([s.comparison for s in EXAMPLES]),
        changes=st.sampled_from([s.changes for s in EXAMPLES]),
        gap=st.sampled_from([s.gap for s in EXAMPLES]),
        value=st.sampled_from([s.value for s in EXAMPLES]),
        source_needed=st.sampled_from(["", "School census"]),
    )
)
def test_whatever_is_known_there_is_one_headline_and_nothing_is_said_twice(
    subject: Subject,
) -> None:
    head, rest = headline(subject), others(subject)

    assert head.rule in HEADLINES
    assert head not in rest
    assert len({one.rule for one in (head, *rest)}) == len(rest) + 1


def test_the_published_list_shows_every_rule_with_its_example_and_test() -> None:
    text = document()

    for rule in RULES:
        assert f"## `{rule.id}`" in text
        assert f"> {rule.write(rule.example)}" in text
        assert f"`{rule.test}`" in text
