"""What two doubtful children have in common, in words that name neither of them."""

from collections.abc import Iterable
from dataclasses import astuple, dataclass
from enum import StrEnum
from itertools import product

from headway.linkage.agreement import birth_dates_agree
from headway.linkage.names import forenames_agree, surnames_agree
from headway.linkage.profiles import Profile


class Found(StrEnum):
    """How one part of what is known compares, the nearest first."""

    SAME = "the same"
    ALIKE = "alike"
    SWAPPED = "swapped"
    SURNAME_DIFFERS = "surname differs"
    FORENAME_DIFFERS = "forename differs"
    DIFFERS = "differs"
    NOT_KNOWN = "not known"


_NEAREST_FIRST = list(Found)


@dataclass(frozen=True, kw_only=True, slots=True)
class CommonGround:
    """Each part of what is known of a pair, at its nearest over all that the returns say."""

    name: Found
    birth_date: Found
    sex: Found
    home: Found

    def words(self) -> tuple[str, ...]:
        """As they are shelved: name, birth date, sex, home."""
        return tuple(str(each) for each in astuple(self))


def common_ground(one: Profile, other: Profile) -> CommonGround:
    """What two children have in common."""
    return CommonGround(
        name=_nearest(_names(a, b) for a, b in product(one.names, other.names)),
        birth_date=_nearest(
            Found.SAME if a == b else Found.ALIKE if birth_dates_agree(a, b) else Found.DIFFERS
            for a, b in product(one.births, other.births)
        ),
        sex=_shared(one.sexes, other.sexes),
        home=_shared(one.postcodes, other.postcodes),
    )


def _names(one: tuple[str, str], other: tuple[str, str]) -> Found:
    if one == other:
        return Found.SAME
    if one == other[::-1]:
        return Found.SWAPPED
    forename, surname = forenames_agree(one[0], other[0]), surnames_agree(one[1], other[1])
    if forename:
        is_alike = surname or forenames_agree(one[1], other[1])
        return Found.ALIKE if is_alike else Found.SURNAME_DIFFERS
    return Found.FORENAME_DIFFERS if surname else Found.DIFFERS


def _shared(one: set[str], other: set[str]) -> Found:
    if not one or not other:
        return Found.NOT_KNOWN
    return Found.SAME if one & other else Found.DIFFERS


def _nearest(found: Iterable[Found]) -> Found:
    return min(found, key=_NEAREST_FIRST.index, default=Found.NOT_KNOWN)
