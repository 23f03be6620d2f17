"""What can be said of each school's difference from the whole authority, for one question."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from headway.measures import engine
from headway.measures.chance.funnel import Counted, whole
from headway.measures.chance.words import Difference, differences
from headway.measures.definition import Share
from headway.measures.engine import Parts
from headway.measures.question import Level, Question
from headway.store.edition import Edition
from headway.vocabulary.years import AcademicYear

Whose = tuple[AcademicYear, str, str, str]
"""Year, school, group and value of the group."""


def whose(parts: Parts) -> Whose:
    """Whose figure the parts are."""
    return parts.year, parts.place, parts.group_by, parts.group_value


def between_schools(edition: Edition, question: Question) -> Mapping[Whose, Difference]:
    """A word for each school's share, held against all schools' together in the same year.

    Every school is looked at, whichever are asked for: how much schools differ by chance, and how
    many are looked at together, is a matter of all. Empty for what is no share, or not of schools.
    """
    if question.level is not Level.SCHOOL or not isinstance(question.measure, Share):
        return {}
    together: dict[tuple[AcademicYear, str, str], list[Parts]] = defaultdict(list)
    for parts in engine.parts(edition, replace(question, places=None)):
        if parts.n:
            together[parts.year, parts.group_by, parts.group_value].append(parts)
    found: dict[Whose, Difference] = {}
    for schools in together.values():
        counted = [Counted(achieved=parts.total or 0, n=parts.n) for parts in schools]
        words = differences(counted, whole(counted))
        found |= {whose(parts): word for parts, word in zip(schools, words, strict=True)}
    return found
