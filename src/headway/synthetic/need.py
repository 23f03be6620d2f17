"""Children in need: a referral, what came of it, when it closed. By chance, but always alike."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from headway.synthetic.people import Child

_ONE_IN = 1000
_REFERRED = 34
_SOURCES = ("1A", "2A", "2A", "2B", "3A", "3F", "5B", "6", "6", "9")
_NEEDS = ("N1", "N1", "N1", "N2", "N3", "N4", "N5", "N6")
_FACTORS = ("1A", "1B", "2B", "3A", "3B", "4B", "16A", "17A", "22A")
_CATEGORIES = ("NEG", "NEG", "EMO", "PHY", "SAB")
_GROWN = timedelta(days=365 * 17)


@dataclass(slots=True, kw_only=True)
class Need:
    """One episode of need. Days that are not yet come at a census are left out of it."""

    referred_on: date
    source: str
    need: str
    nothing_done: bool = False
    closed_on: date
    closure: str
    assessed: tuple[date, date] | None = None
    factors: list[str] = field(default_factory=list)
    plan: tuple[date, date] | None = None
    enquiry_on: date | None = None
    conference_on: date | None = None
    protected: tuple[date, date] | None = None
    category: str = ""
    reviews: list[date] = field(default_factory=list)


def needs(child: Child, year: int) -> list[Need]:
    """The child's episodes open at some time in the year to 31 March."""
    begins = date(year, 4, 1)
    found = [each for start in (year - 1, year) if (each := _need(child, start))]
    if len(found) == 2 and found[0].closed_on > found[1].referred_on:
        found.pop()
    return [each for each in found if each.closed_on >= begins]


def _need(child: Child, year: int) -> Need | None:
    """The episode that began with a referral in the year, where there was one."""
    # Arithmetic, since most children are never referred and a generator costs more than that.
    if (child.number * 7919 + year * 104_729) % _ONE_IN >= _REFERRED:
        return None
    rng = Random(f"{child.number}:{year}:need")
    day = date(year, 4, 1) + timedelta(rng.randrange(365))
    is_here = child.here_from <= day and (child.here_to is None or day <= child.here_to)
    if not is_here or day < child.born_on or day > child.born_on + _GROWN:
        return None
    source, need = rng.choice(_SOURCES), rng.choice(_NEEDS)
    if rng.random() < 0.08:
        return Need(referred_on=day, source=source, need="", nothing_done=True, closed_on=day,
                    closure="RC7")  # fmt: skip
    ends = day + timedelta(rng.randrange(15, 62))
    found = Need(
        referred_on=day, source=source, need=need, closed_on=ends,
        closure=rng.choice(("RC8", "RC8", "RC9")), assessed=(day + timedelta(1), ends),
        factors=sorted(rng.sample(_FACTORS, rng.randrange(1, 4))),
    )  # fmt: skip
    if rng.random() < 0.55:
        return found
    last = ends + timedelta(rng.randrange(60, 300))
    found.closed_on, found.closure = last, "RC7"
    if rng.random() < 0.6:
        found.plan = (ends, last)
        return found
    found.enquiry_on = day + timedelta(2)
    found.conference_on = _weekday(ends)
    found.protected = (found.conference_on, last)
    found.category = rng.choice(_CATEGORIES)
    review = found.conference_on + timedelta(80)
    while review < last:
        found.reviews.append(review)
        review += timedelta(170)
    return found


def _weekday(day: date) -> date:
    return day + timedelta(max(0, 7 - day.weekday()) if day.weekday() >= 5 else 0)
