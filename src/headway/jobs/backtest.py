"""The back-test of forecasts on the published figures, and the table that forecasts rest on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from headway.benchmarks.editions import current
from headway.benchmarks.figures import load
from headway.benchmarks.panels import Panel, panel
from headway.benchmarks.series import all_series
from headway.errors import UnknownName
from headway.plans.forecasts import calibration, record
from headway.plans.forecasts.backtest import METHODS, BackTest, backtest
from headway.publishing.writing import write
from headway.vocabulary.figures import Polarity

Told = Callable[[int, int], None]
"""Called with how many series are done, of how many."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """How one method did in one topic, so many years ahead; ``topic`` empty is all together.

    ``coverage`` is the share of figures that came within the interval for 80 of 100; ``width``
    the interval's, and ``miss`` how far figures came from its middle, the one a mean and the
    other a median, in standard deviations between authorities.
    """

    topic: str
    years_ahead: int
    method: str
    trials: int
    coverage: float
    width: float
    miss: float


def run(workspace: Path, topic: str | None = None, told: Told | None = None) -> BackTest:
    """Try every forecast that could have been made of every series with a direction.

    Args:
        workspace: Whose imported bundle to use, where it has one.
        topic: Only this topic's series.
        told: Who hears how far it is.

    Raises:
        UnknownName: No series with a direction is of the topic.
    """
    return backtest(_panels(workspace, topic, told))


def lines(result: BackTest) -> list[Line]:
    """The scores, all topics together first, then topic by topic."""
    kinds = sorted({(topic, ahead) for _, topic, ahead in result.scores})
    found = []
    for topic, ahead in kinds:
        for method in METHODS:
            score = result.scores.get((method, topic, ahead))
            if score is None or score.coverage is None:
                continue
            assert score.width is not None, "it has trials"
            assert score.miss is not None, "it has trials"
            found.append(
                Line(
                    topic=topic,
                    years_ahead=ahead,
                    method=method,
                    trials=score.trials,
                    coverage=score.coverage,
                    width=score.width,
                    miss=score.miss,
                )
            )
    return found


def write_calibration(result: BackTest, path: Path) -> None:
    """Write the table that forecasts rest on, whole or not at all."""
    write(path, calibration.as_csv(result.calibration).encode())


def write_record(result: BackTest, path: Path) -> None:
    """Write how many forecasts of each series held, whole or not at all."""
    write(path, record.as_csv(result.of_series).encode())


def _panels(workspace: Path, topic: str | None, told: Told | None) -> Iterator[Panel]:
    edition = current(workspace)
    wanted = [each for each in all_series(edition) if each.polarity is not Polarity.NONE]
    topics = sorted({each.topic for each in wanted})
    if topic is not None:
        if topic not in topics:
            raise UnknownName("topic", topic, topics)
        wanted = [each for each in wanted if each.topic == topic]
    figures = load([each.series_id for each in wanted], edition)
    for done, each in enumerate(wanted, start=1):
        yield panel(figures, each.series_id)
        if told is not None:
            told(done, len(wanted))
