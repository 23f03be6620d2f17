"""The names a plan may use of things outside it: measures, published series, authorities."""

from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from headway.benchmarks.areas import AreaKind, find_area
from headway.benchmarks.editions import Edition
from headway.benchmarks.series import find_series
from headway.errors import UnknownName
from headway.plans.comparators import Beside, comparator
from headway.plans.shape import Kind
from headway.vocabulary.groups import GROUPS


@dataclass(frozen=True, kw_only=True, slots=True)
class Names:
    """How names are looked up. Each raises ``UnknownName`` with the nearest it knows.

    ``measure`` gives a measure's or series' id, ``area`` an authority's three-digit code.
    """

    measure: Callable[[str], str]
    area: Callable[[str], str]

    def known(self, kind: Kind, value: Any) -> Any:
        """The value, with a name that stands for something outside the plan looked up."""
        match kind:
            case Kind.MEASURE:
                return self.measure(value)
            case Kind.AREA:
                return self.area(value)
            case Kind.COMPARATOR:
                return self.comparator(value)
        return value

    def comparator(self, gap_to: str) -> str:
        """The same text with a known place, series or group in it."""
        meant = comparator(gap_to)
        if meant.other is None:
            return gap_to
        if meant.place is not None and meant.other in GROUPS:
            return gap_to
        try:
            other = self.measure(meant.other)
        except UnknownName as unknown:
            words = [*Beside, *(GROUPS if meant.place else ())]
            near = (*get_close_matches(meant.other, words, n=2), *unknown.nearest)
            raise UnknownName("comparator", gap_to, near) from None
        return other if meant.place is None else f"{meant.place}:{other}"


def published(edition: Edition | None = None) -> Names:
    """The names of an edition's series (the packaged one's if not given) and of authorities."""
    return Names(
        measure=lambda text: find_series(text, edition).series_id,
        area=_authority,
    )


def _authority(text: str) -> str:
    found = find_area(text)
    if found.kind is not AreaKind.AUTHORITY:
        raise UnknownName("local authority", text)
    return found.code
