"""Children as those outside school write them down: no UPN, a name as heard, a home as last told.

How often each goes wrong is set by hand, on the bad side of what clerks do; it is not taken from
any authority. Of what is wrong in each record the truth says.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from headway.synthetic.people import Child
from headway.synthetic.schools import POSTCODE_AREA

_FORENAME_MISSPELT = 0.10
_SURNAME_MISSPELT = 0.08
_OTHER_SURNAME = 0.03
_NAMES_SWAPPED = 0.04
_BIRTH_DATE_SLIPPED = 0.04
_HAS_MOVED = 0.25
_NO_POSTCODE = 0.05
_NO_SEX = 0.03
_TOLD_TWICE = 0.10
_ONE_IN = 14
_GROWN = timedelta(days=18 * 365)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_OTHER_SURNAMES = ("Ashdown", "Croft", "Marlow", "Sayer", "Vane")


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDown:
    """One record of a child without a number. ``wrong`` names what is not as it is in truth;
    ``postcode`` and ``sex`` are empty where nobody asked."""

    child: int
    written_on: date
    forename: str
    surname: str
    born_on: date
    sex: str
    postcode: str
    wrong: tuple[str, ...]


def written_down(child: Child, day: date, rng: Random) -> WrittenDown:
    """One child as a clerk writes them down on a day."""
    forename, surname, born_on = child.forename, child.surname_on(day), child.born_on
    sex, postcode = child.sex, child.family.postcode_on(day)
    wrong: list[str] = []

    def goes_wrong(what: str, rate: float) -> bool:
        if rng.random() < rate:
            wrong.append(what)
            return True
        return False

    if goes_wrong("forename misspelt", _FORENAME_MISSPELT):
        forename = _misspelt(forename, rng)
    if goes_wrong("surname misspelt", _SURNAME_MISSPELT):
        surname = _misspelt(surname, rng)
    elif goes_wrong("other surname", _OTHER_SURNAME):
        surname = rng.choice([each for each in _OTHER_SURNAMES if each != surname])
    if goes_wrong("names swapped", _NAMES_SWAPPED):
        forename, surname = surname, forename
    if goes_wrong("birth date slipped", _BIRTH_DATE_SLIPPED):
        born_on = _slipped(born_on, rng)
    if goes_wrong("no postcode", _NO_POSTCODE):
        postcode = ""
    elif goes_wrong("has moved", _HAS_MOVED):
        postcode = f"{POSTCODE_AREA}{rng.randrange(1, 10)} {rng.randrange(1, 10)}ZZ"
    if goes_wrong("no sex", _NO_SEX):
        sex = ""
    return WrittenDown(
        child=child.number,
        written_on=day,
        forename=forename,
        surname=surname,
        born_on=born_on,
        sex=sex,
        postcode=postcode,
        wrong=tuple(wrong),
    )


def records_without_number(children: list[Child], year: int, rng: Random) -> list[WrittenDown]:
    """One in fourteen children, of every age, in the academic year; one in ten of them twice."""
    opens = date(year, 9, 1)
    found: list[WrittenDown] = []
    for child in children:
        day = opens + timedelta(days=rng.randrange(330))
        is_here = child.here_from <= day and (child.here_to is None or day <= child.here_to)
        is_child = timedelta(0) < day - child.born_on < _GROWN
        if not (is_here and is_child) or rng.randrange(_ONE_IN):
            continue
        found.append(written_down(child, day, rng))
        if rng.random() < _TOLD_TWICE:
            found.append(written_down(child, day + timedelta(days=20), rng))
    return found


def _misspelt(name: str, rng: Random) -> str:
    """A letter wrong, left out, or swapped with the one before; the first is right."""
    place = rng.randrange(1, len(name))
    match rng.randrange(3):
        case 0:
            return name[:place] + rng.choice(_LETTERS) + name[place + 1 :]
        case 1:
            return name[:place] + name[place + 1 :]
        case _:
            swapped = name[place] + name[place - 1]
            return (name[: place - 1] + swapped + name[place + 1 :]).capitalize()


def _slipped(born_on: date, rng: Random) -> date:
    """The next day, the year before, or the day and the month swapped."""
    kind = rng.randrange(3)
    if kind == 0 and born_on.day <= 12 and born_on.day != born_on.month:
        return date(born_on.year, born_on.day, born_on.month)
    if kind == 1 and (born_on.month, born_on.day) != (2, 29):
        return born_on.replace(year=born_on.year - 1)
    return born_on + timedelta(days=1)
