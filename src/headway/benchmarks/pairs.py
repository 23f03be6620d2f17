"""Series of one group of pupils, and the series of those it is set against."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from headway.benchmarks.tables import read_table


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """A group's series and the others' by the same method. ``group`` and ``others`` are words."""

    series_id: str
    others_series_id: str
    group: str
    others: str


def pair_of(series_id: str) -> Pair | None:
    """The pair in which the series is the group's; null for every other series."""
    return _pairs().get(series_id)


@cache
def _pairs() -> Mapping[str, Pair]:
    lines = read_table(Path(__file__).parent / "pairs.csv")
    return {line["series_id"]: Pair(**line) for line in lines}
