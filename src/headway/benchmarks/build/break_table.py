"""Breaks in method, spread from the kept patterns to the series they name."""

from collections.abc import Mapping
from fnmatch import fnmatchcase

from headway.benchmarks.build import KEPT
from headway.benchmarks.bundles import Naming
from headway.benchmarks.tables import read_table
from headway.errors import OurMistake


def break_lines(namings: Mapping[str, Naming]) -> list[dict[str, str]]:
    """The lines of ``breaks.csv``: one per series and break, by series and year.

    Raises:
        OurMistake: A pattern matches no series.
    """
    lines = [
        {
            "series_id": namings[short_desc].series_id,
            **{column: text for column, text in kept.items() if column != "series"},
        }
        for kept in read_table(KEPT / "breaks.csv")
        for short_desc in _matching(kept["series"], namings)
    ]
    return sorted(lines, key=lambda line: (line["series_id"], line["first_year"], line["kind"]))


def _matching(patterns: str, namings: Mapping[str, Naming]) -> list[str]:
    matching: dict[str, None] = {}
    for pattern in patterns.split("; "):
        found = [short_desc for short_desc in namings if fnmatchcase(short_desc, pattern)]
        if not found:
            raise OurMistake(f"The pattern “{pattern}” in breaks.csv matches no series.")
        matching.update(dict.fromkeys(found))
    return list(matching)
