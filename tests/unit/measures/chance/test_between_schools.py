"""Words for the schools of one question: from counts, all together, and for shares alone."""

from dataclasses import replace

import pytest

from headway.measures.chance import between_schools as module
from headway.measures.chance.words import Difference
from headway.measures.engine import Parts
from headway.measures.groups import Lens
from headway.measures.library import measure_named
from headway.measures.question import Level, Question
from headway.store.edition import Edition
from headway.vocabulary.years import AcademicYear

YEAR = AcademicYear(2022)
RWM = Question(measure=measure_named("ks2_rwm_expected"), years=(YEAR,), level=Level.SCHOOL)


def parts(place: str, achieved: int, n: int) -> Parts:
    return Parts(
        measure=RWM.measure, year=YEAR, edition_first_year=YEAR, level=Level.SCHOOL, place=place,
        lens=Lens.SCHOOLED, group_by="all", group_value="all", detail=0, n=n, total=achieved,
        squares=None, whole=None,
    )  # fmt: skip


def test_a_school_asked_for_alone_is_held_against_all_the_others(
    edition: Edition, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Question] = []

    def counted(_: Edition, question: Question) -> list[Parts]:
        asked.append(question)
        alike = [parts(f"999{place:04}", 30, 50) for place in range(30)]
        return [*alike, parts("9992999", 8, 50), parts("9992998", 2, 5)]

    monkeypatch.setattr(module.engine, "parts", counted)
    found = module.between_schools(edition, replace(RWM, places=("9992999",)))
    assert asked[0].places is None
    assert found[YEAR, "9992999", "all", "all"] is Difference.LIKELY_REAL
    assert found[YEAR, "9992998", "all", "all"] is Difference.TOO_FEW
    assert found[YEAR, "9990003", "all", "all"] is Difference.COULD_BE_CHANCE


def test_of_two_schools_with_a_few_children_each_it_is_too_few_to_say(edition: Edition) -> None:
    found = module.between_schools(edition, RWM)
    assert found
    assert set(found.values()) == {Difference.TOO_FEW}


def test_only_shares_of_schools_have_a_word(edition: Edition) -> None:
    assert module.between_schools(edition, replace(RWM, level=Level.AUTHORITY)) == {}
    attainment = measure_named("attainment_8")
    assert module.between_schools(edition, replace(RWM, measure=attainment)) == {}
