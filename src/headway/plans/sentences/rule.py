"""A rule that writes one sentence, and the sentence it wrote."""

from collections.abc import Callable
from dataclasses import dataclass

from headway.plans.sentences.subject import Subject


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """One sentence that can stand on a page.

    ``inputs`` are the parts of a ``Subject`` it looks at, ``when`` says in words what brings it
    out, ``write`` gives the text or nothing, ``example`` is a subject that brings it out, and
    ``test`` is the test, under ``tests/unit/plans/sentences``, that holds it to its numbers.
    """

    id: str
    inputs: tuple[str, ...]
    when: str
    write: Callable[[Subject], str | None]
    example: Subject
    test: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """A sentence, and the id of the rule that wrote it."""

    rule: str
    text: str
