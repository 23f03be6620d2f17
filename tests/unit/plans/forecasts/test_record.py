"""The shipped record of how many forecasts of each series held."""

from pathlib import Path

import pytest

from headway.benchmarks.figures import load
from headway.benchmarks.panels import panel
from headway.benchmarks.series import all_series
from headway.plans.forecasts import calibration
from headway.plans.forecasts.backtest import backtest
from headway.plans.forecasts.record import as_csv, read, shipped
from headway.vocabulary.figures import Polarity


def test_the_shipped_record_reads_back_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "record.csv"
    file.write_text(as_csv(shipped()), encoding="utf-8")
    assert read(file) == shipped()
    assert len(shipped()) > 400


def test_it_is_of_the_very_forecasts_that_the_shipped_errors_are_of() -> None:
    topic = {each.series_id: each.topic for each in all_series()}
    tried: dict[tuple[str, int], int] = {}
    for (series_id, ahead), (_, count) in shipped().items():
        for kind in ((topic[series_id], ahead), (calibration.ALL_TOPICS, ahead)):
            tried[kind] = tried.get(kind, 0) + count
    assert tried == {kind: errors.trials for kind, errors in calibration.shipped().items()}


def test_the_back_test_of_a_topic_counts_what_the_shipped_record_does() -> None:
    ids = {
        each.series_id
        for each in all_series()
        if each.topic == "Adoption" and each.polarity is not Polarity.NONE
    }
    figures = load(sorted(ids))
    again = backtest(panel(figures, each) for each in sorted(ids)).of_series
    assert again
    assert again == {kind: counts for kind, counts in shipped().items() if kind[0] in ids}


@pytest.mark.parametrize("ahead", [1, 2, 3])
def test_over_all_series_eighty_of_a_hundred_held(ahead: int) -> None:
    counts = [counts for (_, years), counts in shipped().items() if years == ahead]
    held, tried = (sum(each) for each in zip(*counts, strict=True))
    assert held / tried == pytest.approx(0.80, abs=0.01)
