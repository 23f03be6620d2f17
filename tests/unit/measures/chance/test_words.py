"""Words for differences: too few, chance, or likely real."""

import random

from headway.measures.chance.funnel import Counted
from headway.measures.chance.words import Difference, differences


def test_of_ten_children_nothing_is_said_and_of_eleven_something_is() -> None:
    found = differences([Counted(achieved=0, n=10), Counted(achieved=0, n=11)], 0.9)
    assert found == [Difference.TOO_FEW, Difference.LIKELY_REAL]


def test_a_school_where_it_should_be_could_be_chance() -> None:
    assert differences([Counted(achieved=30, n=50)], 0.6) == [Difference.COULD_BE_CHANCE]


def test_among_schools_alike_hardly_any_is_called_real() -> None:
    chance = random.Random(20260904)
    called = 0
    for _ in range(40):
        schools = [
            Counted(achieved=sum(chance.random() < 0.6 for _ in range(40)), n=40) for _ in range(50)
        ]
        called += differences(schools, 0.6).count(Difference.LIKELY_REAL)
    # Looked at one by one, some hundred of the two thousand would be.
    assert called < 15


def test_one_school_far_off_among_schools_alike_is_called_real() -> None:
    schools = [*(Counted(achieved=30, n=50) for _ in range(30)), Counted(achieved=10, n=50)]
    assert differences(schools, 0.6)[-1] is Difference.LIKELY_REAL
