"""Forecasts and base rates, worked out a second time with numpy on whole tables at once."""

from itertools import pairwise

import numpy
import pytest
from numpy.typing import NDArray

from headway.benchmarks.figures import load
from headway.benchmarks.panels import Panel, panel
from headway.plans.base_rates import BaseRate, base_rate
from headway.plans.forecasts.history import history

SERIES = ("totperabnew", "ks4_pp_5ac", "fsp_new_gooddev", "ks2rwm_expected_std", "totsevabs")
Table = NDArray[numpy.float64]


def table(shown: Panel) -> tuple[list[int], list[str], Table]:
    areas = sorted({area for values in shown.years.values() for area in values})
    years = list(shown.years)
    rows = [[shown.years[year].get(area, numpy.nan) for area in areas] for year in years]
    return years, areas, numpy.array(rows)


def second_history(years: list[int], values: Table) -> tuple[Table, Table, float]:
    """Usual change of each area's own, how far away each is, and the common spread."""
    step = numpy.sqrt([b - a for a, b in pairwise(years)])[:, None]
    moved = numpy.diff(values, axis=0)
    common = numpy.nanmedian(moved, axis=1, keepdims=True)
    own = (moved - common) / step
    count = numpy.sum(~numpy.isnan(own), axis=0)
    everyone = numpy.nansum(own**2) / count.sum()
    spread = numpy.sqrt((numpy.nansum(own**2, axis=0) + 8 * everyone) / (count + 8))
    stands = values - numpy.nanmedian(values, axis=1, keepdims=True)
    away = stands[-1] - numpy.nanmean(stands, axis=0)
    return spread, away, float(numpy.sqrt(numpy.mean((common / step) ** 2)))


@pytest.fixture(scope="module")
def panels() -> list[Panel]:
    from headway.benchmarks.series import all_series

    ids = {one.series_id for one in all_series()}
    wanted = [one for one in SERIES if one in ids]
    assert len(wanted) > 2
    figures = load(wanted)
    return [panel(figures, one) for one in wanted]


@pytest.mark.filterwarnings("ignore:Mean of empty slice:RuntimeWarning")
def test_what_history_shows_is_the_same_worked_on_whole_tables(panels: list[Panel]) -> None:
    compared = 0
    for shown in panels:
        last = max(shown.years)
        known = history(shown, last)
        if known is None:
            continue
        one_method = shown.by_the_method_of(last)
        years, areas, values = table(
            Panel(series=shown.series, years={y: shown.years[y] for y in one_method})
        )
        spread, away, common = second_history(years, values)
        assert known.common_spread == pytest.approx(common)
        for place, area in enumerate(areas):
            if area in known.last:
                assert known.spread[area] == pytest.approx(spread[place])
                assert known.away[area] == pytest.approx(away[place])
                compared += 1
    assert compared > 200


def test_base_rates_are_the_same_counted_on_whole_tables(panels: list[Panel]) -> None:
    compared = 0
    for shown in panels:
        years, areas, values = table(shown)
        better = 1 if shown.series.polarity == "high" else -1
        apart = numpy.nanstd(values, axis=1, keepdims=True)
        behind = better * (numpy.nanmedian(values, axis=1, keepdims=True) - values) / apart
        for area in ("883", "383", "212"):
            here = areas.index(area)
            now = int(numpy.flatnonzero(~numpy.isnan(values[:, here]))[-1])
            goal = float(values[now, here] + better * apart[now, 0] / 2)
            found = base_rate(shown, area, goal, 2)
            went: dict[str, list[bool]] = {}
            for row, year in enumerate(years):
                if year + 2 not in years or not shown.is_one_method(year, year + 2):
                    continue
                later = values[years.index(year + 2)]
                near = numpy.abs(behind[row] - behind[now, here]) <= 0.25
                near &= ~numpy.isnan(later)
                near[here] = False
                for other in numpy.flatnonzero(near):
                    far = better * (later[other] - values[row, other])
                    went.setdefault(areas[other], []).append(
                        bool(far >= better * (goal - values[now, here]))
                    )
            if isinstance(found, BaseRate):
                assert found.journeys == sum(map(len, went.values()))
                assert found.arrived == sum(map(sum, went.values()))
                assert found.who == tuple(sorted(a for a, each in went.items() if any(each)))
                compared += 1
            else:
                assert len(went) < 20
    assert compared > 4
