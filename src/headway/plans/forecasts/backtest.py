"""The back-test: would forecasts made in earlier years have held?

Each trial is scored by errors of authorities other than its own: the authorities are dealt into
five parts, and the intervals of one part are those that the trials of the other four call for.
Beside that stands a harder test, in which an interval may rest only on trials whose outcome was
known in the year it was made: it shows what a shock that nobody had yet seen does.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from statistics import fmean, median, pstdev

from headway.benchmarks.panels import Panel
from headway.plans.forecasts.calibration import ALL_TOPICS, Calibration, Errors, errors_of
from headway.plans.forecasts.forecast import HIGH, LOW
from headway.plans.forecasts.rivals import Interval, own_history, points, straight_line
from headway.plans.forecasts.trials import Trial, trials

PARTS = 5
FEWEST_TRIALS = 200
"""In the harder test no interval rests on fewer trials than these."""


@dataclass(slots=True)
class Score:
    """How intervals did. ``width`` and ``miss`` (how far the figure came from the middle) are in
    standard deviations between authorities, means over the trials; null without a trial."""

    hits: int = 0
    widths: list[float] = field(default_factory=list)
    misses: list[float] = field(default_factory=list)

    def add(self, interval: Interval, came: float, between: float) -> None:
        """Score one interval."""
        low, high = interval
        self.hits += low <= came <= high
        self.widths.append((high - low) / between)
        self.misses.append(abs(came - (low + high) / 2) / between)

    @property
    def trials(self) -> int:
        return len(self.widths)

    @property
    def coverage(self) -> float | None:
        return self.hits / self.trials if self.trials else None

    @property
    def width(self) -> float | None:
        return fmean(self.widths) if self.widths else None

    @property
    def miss(self) -> float | None:
        return median(self.misses) if self.misses else None


METHODS = ("ours", "ours, from the past alone", "own history", "straight line")


@dataclass(frozen=True, kw_only=True, slots=True)
class BackTest:
    """The result. ``scores`` by method, topic (empty: all together) and years ahead;
    ``of_series`` the hits and trials of each series and years ahead."""

    calibration: Calibration
    scores: Mapping[tuple[str, str, int], Score]
    of_series: Mapping[tuple[str, int], tuple[int, int]]
    series: int


def backtest(panels: Iterable[Panel]) -> BackTest:
    """Try and score every forecast of the series."""
    by_kind: dict[tuple[str, int], list[Trial]] = defaultdict(list)
    scores: dict[tuple[str, str, int], Score] = defaultdict(Score)
    between: dict[tuple[str, int], float] = {}
    tried = 0
    for panel in panels:
        found = list(trials(panel))
        tried += bool(found)
        for year in {trial.made_in for trial in found}:
            between[panel.series.series_id, year] = pstdev(panel.years[year].values())
        _score_rivals(panel, found, scores, between)
        for trial in found:
            by_kind[trial.topic, trial.ahead].append(trial)
    of_series: dict[tuple[str, int], tuple[int, int]] = {}
    for found in by_kind.values():
        for trial, errors in _by_others(found):
            interval = _interval(trial, errors)
            _add(scores, METHODS[0], trial, interval, between)
            hits, count = of_series.get((trial.series_id, trial.ahead), (0, 0))
            hit = interval[0] <= trial.came <= interval[1]
            of_series[trial.series_id, trial.ahead] = (hits + hit, count + 1)
        for trial, errors in _by_the_past(found):
            _add(scores, METHODS[1], trial, _interval(trial, errors), between)
    calibration = {
        kind: errors_of(trial.error for trial in found) for kind, found in by_kind.items()
    }
    for ahead in {ahead for _, ahead in by_kind}:
        every = (t.error for (_, years), found in by_kind.items() if years == ahead for t in found)
        calibration[ALL_TOPICS, ahead] = errors_of(every)
    return BackTest(
        calibration=calibration,
        scores=scores,
        of_series=of_series,
        series=tried,
    )


def _by_others(found: list[Trial]) -> Iterable[tuple[Trial, Errors]]:
    part_of = {area: place % PARTS for place, area in enumerate(sorted({t.area for t in found}))}
    for part in range(PARTS):
        errors = errors_of(t.error for t in found if part_of[t.area] != part)
        yield from ((t, errors) for t in found if part_of[t.area] == part)


def _by_the_past(found: list[Trial]) -> Iterable[tuple[Trial, Errors]]:
    for year in sorted({t.made_in for t in found}):
        past = [t.error for t in found if t.made_in + t.ahead <= year]
        if len(past) >= FEWEST_TRIALS:
            errors = errors_of(past)
            yield from ((t, errors) for t in found if t.made_in == year)


def _interval(trial: Trial, errors: Errors) -> Interval:
    expected = trial.came - trial.error * trial.scale
    return expected + trial.scale * errors.at(LOW), expected + trial.scale * errors.at(HIGH)


def _score_rivals(
    panel: Panel,
    found: list[Trial],
    scores: dict[tuple[str, str, int], Score],
    between: Mapping[tuple[str, int], float],
) -> None:
    known: dict[tuple[str, int], list[tuple[int, float]]] = {}
    for trial in found:
        at = (trial.area, trial.made_in)
        if at not in known:
            known[at] = points(panel, *at)
        year = trial.made_in + trial.ahead
        for method, interval in (
            (METHODS[2], own_history(known[at], year)),
            (METHODS[3], straight_line(known[at], year)),
        ):
            if interval is not None:
                _add(scores, method, trial, interval, between)


def _add(
    scores: dict[tuple[str, str, int], Score],
    method: str,
    trial: Trial,
    interval: Interval,
    between: Mapping[tuple[str, int], float],
) -> None:
    apart = between[trial.series_id, trial.made_in]
    if apart:
        scores[method, trial.topic, trial.ahead].add(interval, trial.came, apart)
        scores[method, ALL_TOPICS, trial.ahead].add(interval, trial.came, apart)
