"""Sentences in plain words, each written by a rule from a published list and true of its numbers.

Above, below, up, down, wider and narrower are said of what the numbers show; better and worse
are never said, beyond that lower is better in a series whose polarity is low.
"""

from headway.plans.sentences.document import document
from headway.plans.sentences.rule import Rule, Sentence
from headway.plans.sentences.rules import HEADLINES, RULES
from headway.plans.sentences.subject import GroupGap, Subject

__all__ = ["RULES", "GroupGap", "Rule", "Sentence", "Subject", "document", "headline", "others"]


def headline(subject: Subject) -> Sentence:
    """The finding at the head of an objective: its level beside England, or why there is none."""
    return next(one for one in _written(subject) if one.rule in HEADLINES)


def others(subject: Subject) -> tuple[Sentence, ...]:
    """Every other sentence that can be said of the subject, in the order of the rule list."""
    head = headline(subject)
    return tuple(one for one in _written(subject) if one != head)


def _written(subject: Subject) -> tuple[Sentence, ...]:
    written = ((rule.id, rule.write(subject)) for rule in RULES)
    return tuple(Sentence(rule=name, text=text) for name, text in written if text)
