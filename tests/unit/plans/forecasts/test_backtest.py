"""The back-test on the real published figures: what the forecasts promise, they kept."""

import pytest

from headway.jobs import backtest as job
from headway.plans.forecasts import calibration
from headway.plans.forecasts.backtest import METHODS, BackTest, backtest
from headway.plans.forecasts.trials import trials
from tests.unit.plans.forecasts.made_up import panel, swaying

OURS, FROM_THE_PAST, OWN_HISTORY, STRAIGHT_LINE = METHODS
AHEAD = (1, 2, 3)


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> BackTest:
    return job.run(tmp_path_factory.mktemp("nowhere"))


@pytest.mark.slow
def test_intervals_for_80_of_100_hold_80_of_100_in_every_topic(result: BackTest) -> None:
    ours = {key[1:]: score.coverage for key, score in result.scores.items() if key[0] == OURS}
    assert len(ours) > 40
    assert all(score == pytest.approx(0.80, abs=0.03) for score in ours.values())


@pytest.mark.slow
@pytest.mark.parametrize("ahead", AHEAD)
def test_they_are_a_sixth_narrower_than_those_from_a_series_own_history(
    result: BackTest, ahead: int
) -> None:
    ours = result.scores[OURS, calibration.ALL_TOPICS, ahead].width
    own = result.scores[OWN_HISTORY, calibration.ALL_TOPICS, ahead].width
    assert ours is not None
    assert own is not None
    assert ours <= own * 5 / 6


@pytest.mark.slow
@pytest.mark.parametrize("ahead", AHEAD)
def test_a_straight_line_misses_by_more_and_holds_less(result: BackTest, ahead: int) -> None:
    ours = result.scores[OURS, calibration.ALL_TOPICS, ahead]
    line = result.scores[STRAIGHT_LINE, calibration.ALL_TOPICS, ahead]
    assert ours.miss is not None
    assert line.miss is not None
    assert line.miss > 1.2 * ours.miss
    assert line.coverage is not None
    assert line.coverage < 0.76


@pytest.mark.slow
def test_the_shipped_table_is_what_the_back_test_gives(result: BackTest) -> None:
    shipped = calibration.SHIPPED.read_text(encoding="utf-8")
    assert calibration.as_csv(result.calibration) == shipped


def test_a_trial_knows_nothing_of_later_years() -> None:
    rows = swaying(years=7)
    changed = [[*row[:-1], row[-1] + place * 3] for place, row in enumerate(rows)]
    before = {(t.area, t.ahead): t for t in trials(panel(rows)) if t.made_in == 2019}
    after = {(t.area, t.ahead): t for t in trials(panel(changed)) if t.made_in == 2019}
    assert before.keys() == after.keys()
    for key, trial in before.items():
        assert after[key].scale == trial.scale
        expected = [t.came - t.error * t.scale for t in (trial, after[key])]
        assert expected[0] == pytest.approx(expected[1])


def test_no_trial_reaches_across_a_change_of_method() -> None:
    found = list(trials(panel(swaying(years=10), breaks=(2021,))))
    assert found
    assert all(t.made_in + t.ahead < 2021 or t.made_in >= 2021 for t in found)


def test_the_hits_of_each_series_add_up_to_the_coverage() -> None:
    result = backtest([panel(swaying(years=8))])
    for ahead in AHEAD:
        hits, count = result.of_series["fsp_new_gooddev", ahead]
        score = result.scores[OURS, calibration.ALL_TOPICS, ahead]
        assert (hits, count) == (score.hits, score.trials)
