"""Names as they are compared: without accents, capitals, hyphens, spaces or second names."""

import unicodedata
from functools import lru_cache

_REMEMBERED = 1 << 16
_SHORTEST_SHORT_FORM = 3
_SHORTEST_WITH_A_SLIP = 5


@lru_cache(_REMEMBERED)
def plain(name: str | None) -> str:
    """Its letters alone, small and without accents; empty where there is no name."""
    return "".join(_words(name))


@lru_cache(_REMEMBERED)
def first_forename(forenames: str | None) -> str:
    """The first of the forenames, plain: result files run all of them together."""
    return next(iter(_words(forenames)), "")


@lru_cache(_REMEMBERED)
def forenames_agree(one: str | None, other: str | None) -> bool | None:
    """Whether two forenames are one: equal, one short for the other, or one letter apart.

    Null where either is not known. "Alex" may be Alexander, "Sofia" may be Sophia misspelt;
    the first letter must be right.
    """
    a, b = first_forename(one), first_forename(other)
    if not a or not b:
        return None
    if a == b:
        return True
    short, long = sorted((a, b), key=len)
    if len(short) >= _SHORTEST_SHORT_FORM and long.startswith(short):
        return True
    return len(short) >= _SHORTEST_WITH_A_SLIP and a[0] == b[0] and _is_one_slip(short, long)


@lru_cache(_REMEMBERED)
def surnames_agree(one: str | None, other: str | None) -> bool | None:
    """Whether two surnames are one, or one is a part of the other's double name."""
    if not plain(one) or not plain(other):
        return None
    return plain(one) == plain(other) or bool(set(_words(one)) & set(_words(other)))


def _words(name: str | None) -> tuple[str, ...]:
    if not name:
        return ()
    bare = unicodedata.normalize("NFKD", name).casefold().replace("'", "").replace("’", "")
    letters = (c if c.isalpha() else " " for c in bare if not unicodedata.combining(c))
    return tuple("".join(letters).split())


def _is_one_slip(short: str, long: str) -> bool:
    """Whether one letter changed, left out, or swapped with its neighbour makes them equal."""
    if len(long) - len(short) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at + 1 : at + 2] + short[at : at + 1] + short[at + 2 :]
    return short[at + 1 :] == long[at + 1 :] or swapped == long[at:]
