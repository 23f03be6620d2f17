"""Linking an invented authority's children without a number, held against who they are in truth.

The demonstration's 24,000 pupils are told of as its censuses tell, and one in fourteen children
of every age once more as those outside school write them down (``synthetic.without_number``).
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from random import Random

import pytest

from headway.linkage import spine
from headway.linkage.agreement import Doubt
from headway.linkage.mentions import Mention, Mentions
from headway.linkage.spine import Spine
from headway.synthetic.borough import PLANS, SEED, Size
from headway.synthetic.people import Child
from headway.synthetic.population import make_population
from headway.synthetic.schooling import send_to_school
from headway.synthetic.schools import make_schools
from headway.synthetic.without_number import WrittenDown, records_without_number

PLAN = PLANS[Size.DEMO]


@dataclass
class Told:
    """Mentions and, by place, whose each is in truth and whether it is without a number."""

    mentions: Mentions = field(default_factory=Mentions)
    child: dict[int, int] = field(default_factory=dict)
    without: set[int] = field(default_factory=set)

    def add(self, mention: Mention, day: date, child: int, home: str, *, roll: bool) -> None:
        place = self.mentions.place_of(mention, day)
        self.child[place] = child
        if home:
            self.mentions.seen[place].living_at(home, day)
        if roll:
            self.mentions.seen[place].rolls.add(3 * day.year + day.month // 4)
        else:
            self.without.add(place)

    def linked(self, found: Spine) -> list[tuple[int, int]]:
        """Each mention without a number that is of a numbered child, and that child in truth."""
        pairs = []
        for places in found.children:
            numbered = [place for place in places if place not in self.without]
            pairs += [
                (p, self.child[numbered[0]]) for p in places if numbered and p in self.without
            ]
        return pairs


@pytest.fixture(scope="module")
def people() -> list[Child]:
    def chance(purpose: str) -> Random:
        return Random(f"{SEED}:{Size.DEMO}:{purpose}")

    children = make_population(
        PLAN.year_group, PLAN.first, PLAN.last, PLAN.secondaries, chance("population")
    )
    schools = make_schools(PLAN.primaries, PLAN.secondaries, PLAN.specials, chance("schools"))
    send_to_school(children, schools, PLAN.first, PLAN.last, chance("schooling"))
    return children


@pytest.fixture(scope="module")
def written(people: list[Child]) -> list[WrittenDown]:
    return records_without_number(people, PLAN.last - 1, Random("a test"))


def told_of(people: Iterable[Child], written: Iterable[WrittenDown]) -> Told:
    told = Told()
    for child in people:
        for enrolment in child.enrolments:
            for year in range(PLAN.first, PLAN.last + 1):
                day = date(year + 1, 1, 18)
                if enrolment.on_roll(day) and enrolment.status == "C":
                    _census(told, child, day)
    for each in written:
        told.add(
            Mention(
                surname=each.surname,
                forename=each.forename,
                born_on=each.born_on,
                sex=each.sex or None,
            ),
            each.written_on,
            each.child,
            each.postcode,
            roll=False,
        )
    return told


def _census(told: Told, child: Child, day: date) -> None:
    surname = child.surname_on(day)
    told.add(
        Mention(
            upn=child.upn_on(day),
            former_upn=child.upns[0][1] if child.upn_on(day) != child.upns[0][1] else None,
            surname=surname,
            former_surname=child.surname if surname != child.surname else None,
            forename=child.forename,
            middle_names=child.middle_names or None,
            born_on=child.born_on,
            sex=child.sex,
        ),
        day,
        child.number,
        child.family.postcode_on(day),
        roll=True,
    )


@pytest.fixture(scope="module")
def told(people: list[Child], written: list[WrittenDown]) -> Told:
    return told_of(people, written)


@pytest.fixture(scope="module")
def found(told: Told) -> Spine:
    return spine.build(told.mentions)


def test_of_a_thousand_links_at_most_one_is_wrong(told: Told, found: Spine) -> None:
    linked = told.linked(found)
    right = sum(told.child[place] == child for place, child in linked)
    assert len(linked) > 800
    assert right / len(linked) >= 0.999


def test_of_a_hundred_who_could_be_linked_ninety_five_are(told: Told, found: Spine) -> None:
    at_school = {told.child[place] for place in told.child if place not in told.without}
    could_be = [place for place in told.without if told.child[place] in at_school]
    assert len(told.linked(found)) / len(could_be) >= 0.95


def test_no_twin_is_taken_for_the_other(told: Told, found: Spine, people: list[Child]) -> None:
    twins = {child.number for child in people if child.twin_of}
    twins |= {child.twin_of for child in people if child.twin_of}
    of_twins = [pair for pair in told.linked(found) if told.child[pair[0]] in twins]
    assert len(of_twins) > 20
    assert all(told.child[place] == child for place, child in of_twins)


def test_nobody_who_is_at_no_school_is_taken_for_a_pupil(told: Told, found: Spine) -> None:
    at_school = {told.child[place] for place in told.child if place not in told.without}
    elsewhere = {place for place in told.without if told.child[place] not in at_school}
    assert len(elsewhere) > 100
    assert not elsewhere & {place for place, _ in told.linked(found)}


def test_what_is_left_for_a_person_is_one_in_twenty_at_most(told: Told, found: Spine) -> None:
    unsure = [pair for pair in found.doubts if pair.doubt is not Doubt.SAME_NAME]
    assert 0 < len(unsure) <= len(told.without) / 20


def test_the_order_of_files_makes_no_difference(
    people: list[Child], written: list[WrittenDown], told: Told, found: Spine
) -> None:
    chance = Random("another order")
    shuffled = told_of(chance.sample(people, len(people)), chance.sample(written, len(written)))
    assert _as_sets(shuffled, spine.build(shuffled.mentions)) == _as_sets(told, found)


def _as_sets(told: Told, found: Spine) -> object:
    said = told.mentions.all
    children = {frozenset(tuple(said[place]) for place in places) for places in found.children}
    of = defaultdict(set)
    for places in found.children:
        of[places[0]] = {tuple(said[place]) for place in places}
    doubts = {
        (frozenset(frozenset(of[place]) for place in pair.places), pair.doubt)
        for pair in found.doubts
    }
    return children, doubts
