"""Children looked after: when each came into care, where they lived, how it ended."""

from datetime import date, timedelta
from math import exp
from random import Random

from headway.synthetic.people import Child, Episode
from headway.synthetic.schools import OUTSIDE_POSTCODES, POSTCODE_AREA

_MEAN_DAYS = 950
_EVER_IN_CARE = 0.052
_ENDS = ("E4A", "E4A", "E4B", "E47", "E48", "E41", "E8")
_CHANGES = ("CARPL", "CREQB", "CREQO", "CHILD", "LAREQ")


def take_into_care(children: list[Child], rng: Random) -> None:
    """Some children come into care: more often the poorer, at any age, for days or for years."""
    for child in children:
        chance = _EVER_IN_CARE * exp(0.7 * child.family.deprivation - 0.32)
        if child.family.lives_outside or rng.random() > chance:
            continue
        born, grown = child.born_on, _birthday(child.born_on, 18)
        starts = born + timedelta(days=rng.randrange((grown - born).days))
        ends = starts + timedelta(days=5 + int(rng.expovariate(1 / _MEAN_DAYS)))
        if starts < child.here_from or (child.here_to is not None and starts > child.here_to):
            continue
        child.episodes = _episodes(child, starts, min(ends, grown), ends >= grown, rng)


def _episodes(child: Child, starts: date, ends: date, grows_up: bool, rng: Random) -> list[Episode]:
    need = rng.choice(("N1", "N1", "N1", "N1", "N2", "N3", "N4", "N5", "N5", "N8"))
    status = rng.choice(("C1", "V2", "V2", "C1"))
    episodes: list[Episode] = []
    day, reason = starts, "S"
    placement, provider, postcode = _placement(child, starts, rng)
    while True:
        length = timedelta(days=30 + int(rng.expovariate(1 / 420)))
        last = day + length >= ends
        finishes = ends if last else day + length
        if last:
            ceased = rng.choice(("E7", "E5")) if grows_up else _way_out(day, child, rng)
        else:
            ceased = "X1"
        changes_carer = not last and rng.random() < 0.65
        episodes.append(
            Episode(started_on=day, reason=reason, legal_status=status, need=need,
                    placement=placement, provider=provider, ended_on=finishes,
                    reason_ceased=ceased,
                    placement_change=rng.choice(_CHANGES) if changes_carer else "",
                    postcode=postcode)
        )  # fmt: skip
        if last:
            return episodes
        if changes_carer:
            placement, provider, postcode = _placement(child, finishes, rng)
            reason = "P"
        else:
            status, reason = ("C2" if status != "C2" else "V2"), "L"
        day = finishes


def _placement(child: Child, day: date, rng: Random) -> tuple[str, str, str]:
    age = (day - child.born_on).days // 365
    place = rng.choice(("U6", "U6", "U4", "U4", "U1", "U3", "K2" if age >= 11 else "U6"))
    if age >= 16 and rng.random() < 0.3:
        place = "H5"
    provider = rng.choice(("PR1", "PR1", "PR4", "PR4", "PR5"))
    if rng.random() < 0.3:
        return place, provider, rng.choice(OUTSIDE_POSTCODES)
    return place, provider, f"{POSTCODE_AREA}{rng.randrange(1, 10)} {rng.randrange(1, 10)}AA"


def _way_out(day: date, child: Child, rng: Random) -> str:
    if (day - child.born_on).days < 5 * 365 and rng.random() < 0.3:
        return "E12"
    return rng.choice(_ENDS)


def _birthday(born: date, age: int) -> date:
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)
