"""Families and their children: who is born, who moves in and out, what they share."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from math import sqrt
from random import Random

from headway.synthetic.calibration import line_for, typical
from headway.synthetic.names import FORENAMES, HERITAGES
from headway.synthetic.people import Child, Family
from headway.synthetic.schools import OUTSIDE_POSTCODES, POSTCODE_AREA

_LETTERS = "ABDEFGHJLNPQRSTUWXYZ"
_MOVES_A_YEAR = 0.022
_SEN_TYPES = (
    "SLCN", "SLCN", "SLCN", "SEMH", "SEMH", "SEMH", "ASD", "ASD", "MLD", "MLD", "SPLD", "SPLD",
    "SLD", "PD", "HI", "VI", "OTH", "NSA",
)  # fmt: skip


@dataclass(slots=True)
class Household:
    """A home with children in it: who lives there may change, its places do not."""

    area: int
    born_in: list[tuple[int, bool]] = field(default_factory=list)


def make_population(
    cohort_size: int, first: int, last: int, areas: int, rng: Random
) -> list[Child]:
    """Every child who lives here, or goes to school here, at any time in the years.

    Children from newborn to 17 are made, since those in care are of every age.
    """
    households = _households(cohort_size, range(first - 18, last + 1), areas, rng)
    opening = date(first - 1, 4, 1)
    population = _Population(rng, first, last)
    for household in households:
        start: date | None = None
        year = household.born_in[0][0]
        while year <= last + 1:
            leaves = None
            while year <= last + 1:
                year += 1
                if rng.random() < _MOVES_A_YEAR:
                    leaves = date(year, 7, 23) + timedelta(days=rng.choice((0, 0, 0, 75, 150, 250)))
                    break
            if leaves is None or leaves > opening:
                population.settle(household, start, leaves)
            if leaves is None:
                break
            start = leaves + timedelta(days=rng.randrange(1, 20))
    return population.children


def _households(cohort_size: int, cohorts: range, areas: int, rng: Random) -> list[Household]:
    households: list[Household] = []
    waiting: dict[int, list[Household]] = {}
    for cohort in cohorts:
        placed = 0
        born = round(cohort_size * (1 + rng.uniform(-0.05, 0.05)))
        candidates = waiting.pop(cohort, [])
        while placed < born:
            if candidates and rng.random() < 0.45:
                household = candidates.pop()
            else:
                household = Household(rng.randrange(areas))
                households.append(household)
            household.born_in.append((cohort, False))
            placed += 1
            if rng.random() < 0.015:
                household.born_in.append((cohort, True))
                placed += 1
            if len(household.born_in) < 4:
                waiting.setdefault(cohort + rng.choice((2, 2, 3, 4)), []).append(household)
    return households


class _Population:
    """Makes families and children one after another, numbering them as they come."""

    def __init__(self, rng: Random, first: int, last: int) -> None:
        self.rng = rng
        self.children: list[Child] = []
        self.families = 0
        self.first = first
        self.last = last
        self.shares = [heritage.share for heritage in HERITAGES]
        self.fsm_lines = [
            (year, line_for((typical("fsm_primary", year) + typical("fsm_secondary", year)) / 200))
            for year in range(2010, last + 2)
        ]

    def settle(self, household: Household, start: date | None, leaves: date | None) -> None:
        """A family takes the home, with a child for each of its places still under 18."""
        born_in = [
            (cohort, twin)
            for cohort, twin in household.born_in
            if (start is None or start < date(cohort + 18, 8, 31))
            and (leaves is None or leaves > date(cohort, 9, 1))
            and cohort + 18 >= self.first - 1
        ]
        if not born_in:
            return
        family = self._family(household.area, born_in[-1][0])
        previous: Child | None = None
        for cohort, twin in born_in:
            child = self._child(family, cohort)
            if twin and previous is not None and previous.cohort == cohort:
                child.born_on, child.twin_of = previous.born_on, previous.number
            child.here_from = max(start or date.min, child.born_on)
            child.here_to = leaves
            self.children.append(child)
            previous = child

    def _family(self, area: int, youngest: int) -> Family:
        rng = self.rng
        self.families += 1
        heritage = rng.choices(range(len(HERITAGES)), self.shares)[0]
        background = HERITAGES[heritage]
        deprivation = rng.gauss(0.1, 1)
        need = 0.85 * deprivation + 0.53 * rng.gauss(0, 1)
        fsm_from, fsm_to = self._fsm(need)
        outside = rng.random() < 0.05
        homes = [(date.min, self._postcode(area, outside))]
        if rng.random() < 0.25:
            moved = date(rng.randrange(self.first, self.last + 2), rng.randrange(1, 13), 14)
            homes.append((moved, self._postcode(area, outside)))
        return Family(
            number=self.families,
            surname=rng.choice(background.surnames),
            heritage=heritage,
            language=rng.choice(background.languages),
            deprivation=deprivation,
            ability=rng.gauss(0, 1),
            area=area,
            lives_outside=outside,
            postcodes=homes,
            fsm_from=fsm_from,
            fsm_to=fsm_to,
            youngest_born_in=youngest,
        )

    def _postcode(self, area: int, outside: bool) -> str:
        if outside:
            return self.rng.choice(OUTSIDE_POSTCODES)
        letters = self.rng.choice(_LETTERS) + self.rng.choice(_LETTERS)
        return f"{POSTCODE_AREA}{area % 9 + 1} {self.rng.randrange(1, 10)}{letters}"

    def _fsm(self, need: float) -> tuple[date | None, date | None]:
        """When the family became eligible. Since April 2018 nobody loses it (protection)."""
        for year, line in self.fsm_lines:
            if need > line:
                if year == 2010:
                    return date(2010, 9, 1), None
                return date(year, 2, 1) + timedelta(days=self.rng.randrange(335)), None
        if self.rng.random() < 0.05:
            return date(2012, 9, 1), date(2017, 3, 31)
        return None, None

    def _child(self, family: Family, cohort: int) -> Child:
        rng = self.rng
        sex = "F" if rng.random() < 0.488 else "M"
        boy = 1.0 if sex == "M" else -1.0
        ability = -0.42 * family.deprivation + 0.45 * family.ability + 0.79 * rng.gauss(0, 1)
        behaviour = (0.3 * family.deprivation - 0.25 * ability + 0.25 * boy
                     + 0.78 * rng.gauss(0, 1))  # fmt: skip
        sen = -0.45 * ability + 0.22 * boy + 0.86 * rng.gauss(0, 1)
        is_special = sen > 2.12
        forename = rng.choice(FORENAMES[sex])
        return Child(
            number=len(self.children) + 1,
            family=family,
            sex=sex,
            born_on=date(cohort, 9, 1) + timedelta(days=rng.randrange(365)),
            cohort=cohort,
            forename=forename,
            middle_names=rng.choice(FORENAMES[sex]) if rng.random() < 0.6 else "",
            surname=family.surname,
            ethnicity=rng.choice(HERITAGES[family.heritage].ethnicities),
            ability=ability - 1.3 if is_special else ability,
            behaviour=behaviour / sqrt(0.09 + 0.0625 + 0.0625 + 0.608 + 0.063),
            wellness=rng.gauss(0, 1),
            sen=sen,
            sen_type=rng.choice(_SEN_TYPES),
            is_special=is_special,
        )
