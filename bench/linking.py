"""Links 40,000 pupils with 3,000 records that have no number, and prints the CPU seconds it took.

The pupils are those on a roll of the full invented authority in one January; the records are of
its children as those outside school write them down, misspelt names, swapped names and twins among
them. On standard error: how many links are right, and of those that could be made how many are.
"""

import sys
import time
from datetime import date
from random import Random

from headway.linkage import spine
from headway.linkage.mentions import Mention, Mentions
from headway.synthetic.borough import PLANS, SEED, Size
from headway.synthetic.people import Child
from headway.synthetic.population import make_population
from headway.synthetic.schooling import send_to_school
from headway.synthetic.schools import make_schools
from headway.synthetic.without_number import records_without_number

PLAN = PLANS[Size.FULL]
DAY = date(PLAN.last, 1, 18)
PUPILS, RECORDS = 40_000, 3_000


def main() -> None:
    mentions, whose = told_of(authority())
    started = time.process_time()
    children = spine.build(mentions).children
    print(time.process_time() - started)
    right = wrong = 0
    for places in children:
        for place in places[1:]:
            if mentions.all[places[0]].upn and not mentions.all[place].upn:
                same = whose[place] == whose[places[0]]
                right, wrong = right + same, wrong + (not same)
    pupils = {child for child, each in zip(whose, mentions.all, strict=True) if each.upn}
    could_be = sum(
        not each.upn and child in pupils for child, each in zip(whose, mentions.all, strict=True)
    )
    print(
        f"pupils {len(pupils)}, records {len(whose) - len(pupils)}: precision "
        f"{right / (right + wrong):.4f}, recall {right / could_be:.4f} of {could_be}",
        file=sys.stderr,
    )


def authority() -> list[Child]:
    def chance(purpose: str) -> Random:
        return Random(f"{SEED}:{Size.FULL}:{purpose}")  # noqa: S311

    children = make_population(
        PLAN.year_group, PLAN.first, PLAN.last, PLAN.secondaries, chance("population")
    )
    schools = make_schools(PLAN.primaries, PLAN.secondaries, PLAN.specials, chance("schools"))
    send_to_school(children, schools, PLAN.first, PLAN.last, chance("schooling"))
    return children


def told_of(children: list[Child]) -> tuple[Mentions, list[int]]:
    """The mentions, and by place whose each is."""
    mentions, whose = Mentions(), []
    pupils = [each for each in children if any(e.on_roll(DAY) for e in each.enrolments)][:PUPILS]
    for child in pupils:
        named = Mention(
            upn=child.upn_on(DAY), surname=child.surname_on(DAY), forename=child.forename,
            middle_names=child.middle_names or None, born_on=child.born_on, sex=child.sex,
        )  # fmt: skip
        place = mentions.place_of(named, DAY)
        mentions.seen[place].living_at(child.family.postcode_on(DAY), DAY)
        mentions.seen[place].rolls.add(1)
        whose.append(child.number)
    records = records_without_number(children, PLAN.last - 1, Random("a bench"))  # noqa: S311
    for record in Random("which").sample(records, RECORDS):  # noqa: S311
        named = Mention(
            surname=record.surname, forename=record.forename, born_on=record.born_on,
            sex=record.sex or None,
        )  # fmt: skip
        place = mentions.place_of(named, record.written_on)
        if place == len(whose):
            whose.append(record.child)
        if record.postcode:
            mentions.seen[place].living_at(record.postcode, record.written_on)
    return mentions, whose


if __name__ == "__main__":
    main()
