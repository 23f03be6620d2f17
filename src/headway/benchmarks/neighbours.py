"""Statistical neighbours: the ten authorities most like an authority, by edition of the model."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from headway.benchmarks.areas import INVENTED
from headway.benchmarks.editions import PACKAGED
from headway.benchmarks.tables import read_table
from headway.errors import UnknownName

NEWEST = 2025
_STANDS_WITH = {INVENTED.code: "883"}
"""The invented authority has the neighbours of a real one (Thurrock)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Neighbour:
    """One neighbour of an authority. ``closeness`` is the model's own wording ("Very close")."""

    area: str
    closeness: str


def neighbours_of(area: str, edition: int = NEWEST) -> tuple[Neighbour, ...]:
    """An authority's statistical neighbours, the nearest first.

    Args:
        area: Three-digit code.
        edition: The year of the model.

    Returns:
        Ten; none for a region, England, or an authority the edition does not have.

    Raises:
        UnknownName: There is no such edition.
    """
    editions = _by_edition()
    if edition not in editions:
        known = [str(year) for year in sorted(editions)]
        raise UnknownName("edition of the statistical neighbours", str(edition), known)
    return editions[edition].get(stands_with(area), ())


def stands_with(area: str) -> str:
    """Whose neighbours an authority has: its own, but for the invented one."""
    return _STANDS_WITH.get(area, area)


@cache
def _by_edition() -> Mapping[int, Mapping[str, tuple[Neighbour, ...]]]:
    editions: dict[int, dict[str, tuple[Neighbour, ...]]] = {}
    for line in read_table(PACKAGED / "neighbours.csv"):
        of_areas = editions.setdefault(int(line["edition"]), {})
        nearer = of_areas.get(line["area"], ())
        this = Neighbour(area=line["neighbour"], closeness=line["closeness"])
        of_areas[line["area"]] = (*nearer, this)
    return editions
