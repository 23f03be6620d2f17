"""Made-up panels: as many authorities as a forecast needs, and years that can be worked by hand."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from headway.benchmarks.panels import Panel
from headway.benchmarks.series import series
from headway.vocabulary.figures import Polarity

LIKE = series("fsp_new_gooddev")
HIGHER = LIKE
LOWER = replace(LIKE, polarity=Polarity.LOW)
EITHER = replace(LIKE, polarity=Polarity.NONE)


def area(place: int) -> str:
    return f"a{place:03}"


def panel(
    rows: Sequence[Sequence[float]],
    *,
    first: int = 2016,
    years: Sequence[int] | None = None,
    breaks: tuple[int, ...] = (),
    of: object = LIKE,
) -> Panel:
    """A panel with a row of values per authority, one for each year."""
    named = years or range(first, first + len(rows[0]))
    values: Mapping[int, Mapping[str, float]] = {
        year: {area(place): row[column] for place, row in enumerate(rows)}
        for column, year in enumerate(named)
    }
    return Panel(series=of, years=values, breaks=breaks)  # type: ignore[arg-type]


def swaying(authorities: int = 100, years: int = 6) -> list[list[float]]:
    """Authorities that stand apart and go up and down by one, everybody up by two each year."""
    return [
        [place + 2.0 * year + (1.0 if (place + year) % 2 else 0.0) for year in range(years)]
        for place in range(authorities)
    ]
