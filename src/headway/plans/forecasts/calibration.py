"""How far values have come from where they were expected, in usual changes: by topic and years.

A table shipped with the package: for each topic and one, two or three years ahead, the
percentiles of what came minus what was expected, in units of a usual change. It is made from
every forecast that could have been tried on the published figures, by
``headway backtest --calibration FILE``.
"""

import csv
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from io import StringIO
from pathlib import Path

SHIPPED = Path(__file__).parent / "calibration.csv"
PERCENTS = tuple(range(1, 100))
ALL_TOPICS = ""
"""The table's line of all topics together, for a topic in which none could yet be tried."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Errors:
    """The 1st to the 99th percentile of the errors of past forecasts, in usual changes.

    ``trials`` is how many forecasts they are of.
    """

    percentiles: tuple[float, ...]
    trials: int

    def at(self, percent: int) -> float:
        """The percentile, 1 to 99."""
        return self.percentiles[percent - 1]

    def share_below(self, error: float) -> float:
        """The share of past errors below one, from 0.01 to 0.99: no more is known of the ends."""
        steps = self.percentiles
        if error <= steps[0]:
            return 0.01
        if error >= steps[-1]:
            return 0.99
        place = bisect_left(steps, error)
        low, high = steps[place - 1], steps[place]
        part = (error - low) / (high - low) if high > low else 1.0
        return (place + part) / 100


Calibration = Mapping[tuple[str, int], Errors]
"""Topic and years ahead to the errors of past forecasts."""


def errors_of(errors: Iterable[float]) -> Errors:
    """The percentiles of a list of errors, by linear interpolation between neighbours."""
    ranked = sorted(errors)
    found = []
    for percent in PERCENTS:
        place = percent / 100 * (len(ranked) - 1)
        low = int(place)
        high = min(low + 1, len(ranked) - 1)
        found.append(ranked[low] + (place - low) * (ranked[high] - ranked[low]))
    return Errors(percentiles=tuple(found), trials=len(ranked))


def as_csv(calibration: Calibration) -> str:
    """The table as text, topics and years in order, to four decimals."""
    text = StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(("topic", "years_ahead", "trials", *(f"p{p}" for p in PERCENTS)))
    for (topic, ahead), errors in sorted(calibration.items()):
        steps = (f"{step:.4f}" for step in errors.percentiles)
        table.writerow((topic, ahead, errors.trials, *steps))
    return text.getvalue()


def read(file: Path) -> Calibration:
    """The table in a file."""
    with file.open(encoding="utf-8", newline="") as lines:
        return {
            (line["topic"], int(line["years_ahead"])): Errors(
                percentiles=tuple(float(line[f"p{p}"]) for p in PERCENTS),
                trials=int(line["trials"]),
            )
            for line in csv.DictReader(lines)
        }


@cache
def shipped() -> Calibration:
    """The table that comes with the package."""
    return read(SHIPPED)
