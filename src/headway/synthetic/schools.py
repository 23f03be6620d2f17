"""The invented authority and its schools: a code, names and numbers nobody real has.

Local authority codes in use end at 943 (and 990 for regions), school URNs below 200000;
the authority is 998, its neighbours 995 to 997, its schools' URNs start at 990001. Postcode
area HW is in no postcode directory: Royal Mail has never used it.
"""

from dataclasses import dataclass
from enum import StrEnum
from random import Random

LA_CODE = "998"
LA_NAME = "Holmewater"
NEIGHBOURING_LAS = ("995", "996", "997")
POSTCODE_AREA = "HW"
OUTSIDE_POSTCODES = ("ME4 4TR", "RM1 3BD", "SS2 6ER")
"""Real postcodes of three council offices, where nobody lives: they stand for "elsewhere"."""


class Phase(StrEnum):
    """Which years a school teaches, as the school census codes it."""

    PRIMARY = "PS"
    SECONDARY = "SS"
    SPECIAL = "SP"
    PRU = "PR"


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """A school of the invented authority. ``quality`` moves results a little, either way."""

    urn: str
    establishment: str
    name: str
    phase: Phase
    kind: str
    area: int
    has_nursery: bool
    quality: float
    strictness: float

    @property
    def laestab(self) -> str:
        return LA_CODE + self.establishment

    def __hash__(self) -> int:
        return int(self.urn)


_PLACES = (
    "Holmewater", "Saltreach", "Eastholme", "Wickenfleet", "Marramby", "Thornquay", "Gullesby",
    "Ferrowick", "Lanternsea", "Oysterby", "Samphire Green", "Wrackham", "Ternmouth", "Coldstrand",
    "Duneborough", "Pebblewick", "Quillmarsh", "Harrowhythe", "Netherbarrage", "Stillwade",
)  # fmt: skip
_PRIMARY_ENDINGS = (
    "Primary School", "Church of England Primary School", "Community Primary School",
    "Primary Academy", "Catholic Primary School",
)  # fmt: skip
_SECONDARY_ENDINGS = ("High School", "Academy", "School", "Community College")
_KINDS = {
    "Primary School": "Community school", "Community Primary School": "Community school",
    "Church of England Primary School": "Voluntary aided school",
    "Catholic Primary School": "Voluntary aided school",
    "Primary Academy": "Academy converter", "Academy": "Academy sponsor led",
}  # fmt: skip


def make_schools(primaries: int, secondaries: int, specials: int, rng: Random) -> list[School]:
    """The schools, one of them a pupil referral unit, in order of number."""
    plan = [(Phase.PRIMARY, 2001 + i, i) for i in range(primaries)]
    plan += [(Phase.SECONDARY, 4001 + i, i) for i in range(secondaries)]
    plan += [(Phase.SPECIAL, 7001 + i, i) for i in range(specials)]
    plan += [(Phase.PRU, 1101, 0)]
    return [
        _school(phase, establishment, index, urn, secondaries, rng)
        for urn, (phase, establishment, index) in enumerate(plan, start=990001)
    ]


def _school(
    phase: Phase, establishment: int, index: int, urn: int, areas: int, rng: Random
) -> School:
    if phase is Phase.PRIMARY:
        ending = _PRIMARY_ENDINGS[index // len(_PLACES) % len(_PRIMARY_ENDINGS)]
        name = f"{_PLACES[index % len(_PLACES)]} {ending}"
    elif phase is Phase.SECONDARY:
        ending = _SECONDARY_ENDINGS[index % len(_SECONDARY_ENDINGS)]
        name = f"{_PLACES[(3 * index + 1) % len(_PLACES)]} {ending}"
    elif phase is Phase.SPECIAL:
        ending, name = "School", f"{_PLACES[(5 * index + 2) % len(_PLACES)]} Lighthouse School"
    else:
        ending, name = "", f"{LA_NAME} Pupil Referral Unit"
    return School(
        urn=str(urn),
        establishment=str(establishment),
        name=name,
        phase=phase,
        kind="Pupil referral unit" if phase is Phase.PRU
        else "Community special school" if phase is Phase.SPECIAL
        else _KINDS.get(ending, "Community school"),
        area=index % areas,
        has_nursery=phase is Phase.PRIMARY and index % 2 == 0,
        quality=rng.gauss(0, 0.16),
        strictness=rng.gauss(0, 0.35),
    )  # fmt: skip
