"""Rank, band, neighbours' mean and change, worked out a second time from the source's rows."""

import csv
from fractions import Fraction
from functools import cache
from itertools import product
from pathlib import Path
from statistics import quantiles
from typing import NamedTuple

import pytest

import headway.benchmarks
from headway.benchmarks.areas import find_area
from headway.benchmarks.change import change
from headway.benchmarks.compare import Comparison, compare
from headway.benchmarks.figures import Figures, PublishedFigure, load
from headway.benchmarks.series import Series, all_series
from tests.golden import source_bundle as source

AREAS = ("Thurrock", "Camden", "Dorset", "Cumbria", "City of London")
TURNS = {"835": 2019, "836": 2019, "837": 2019, "928": 2021, "909": 2023}
"""Abolished on 1 April of the year."""
NEW = {"838": 2019, "839": 2019, "940": 2021, "941": 2021, "942": 2023, "943": 2023}
"""Created on 1 April of the year."""
SUCCESSORS = {
    "835": ("838", "839"),
    "836": ("839",),
    "837": ("839",),
    "928": ("940", "941"),
    "909": ("942", "943"),
}
CLOSE = Fraction(1, 10**9)


class Case(NamedTuple):
    series: Series
    area: str
    figure: PublishedFigure


@pytest.fixture(scope="module")
def figures() -> Figures:
    return load(one.series_id for one in all_series())


@pytest.fixture(scope="module")
def cases(figures: Figures) -> list[Case]:
    """Every series for a sample of areas: the latest year, and one some years before."""
    found = []
    for one, name in product(all_series(), AREAS):
        dated = [
            f for f in figures.trend(one.series_id, find_area(name).code) if f.value is not None
        ]
        sampled = {*dated[-1:], *dated[len(dated) // 2 : len(dated) // 2 + 1]}
        found += [Case(one, name, figure) for figure in sampled]
    assert len(found) > 3_000
    return found


@pytest.fixture(scope="module")
def compared(figures: Figures, cases: list[Case]) -> list[tuple[Case, Comparison]]:
    return [(c, compare(figures, c.series, find_area(c.area), c.figure.period)) for c in cases]


def year_of(case: Case) -> dict[str, Fraction]:
    """The source's numbers of the same series and label, by area."""
    return exact_year(case.series.short_desc, case.figure.published_as)


@cache
def exact_year(short_desc: str, label: str) -> dict[str, Fraction]:
    numbers = source.panel()[short_desc][label]
    return {area: Fraction(value) for area, value in numbers.items()}


def span(case: Case) -> tuple[float, float]:
    """First and last moment of the labelled period, in years: 2019.25 is 1 April 2019."""
    label = case.figure.published_as
    ends = source.ends_in(label)
    if ends is None:
        return float("-inf"), float("inf")
    kind = source.dictionary()[case.series.short_desc]["Year_Type"]
    close = {
        "Academic Year": 8 / 12,
        "Financial Year": 3 / 12,
        "Calendar Year": 1.0,
        "Annual - January": 1 / 12,
        "Annual (end of Sept)": 9 / 12,
        "Annual": 1.0,
    }[kind]
    length = {"Annual - January": 1 / 12, "Annual (end of Sept)": 1 / 12}.get(kind, 1.0)
    pooled = 2 if case.series.series_id in ("rta", "hosp_adm_alc_under_18yrs") else 0
    return ends + close - length - pooled, ends + close


def standing(case: Case) -> dict[str, Fraction]:
    """Authorities with a value that existed then, predecessors giving way to successors."""
    first, last = span(case)
    present = {
        area: value
        for area, value in year_of(case).items()
        if int(area) < 970
        and first < TURNS.get(area, 9999) + 0.25
        and last > NEW.get(area, -9999) + 0.25
    }
    for old, new in SUCCESSORS.items():
        if any(successor in present for successor in new):
            present.pop(old, None)
    return present


def test_ranks_agree(compared: list[tuple[Case, Comparison]]) -> None:
    seen = 0
    for case, comparison in compared:
        line = source.dictionary()[case.series.short_desc]
        others, code = standing(case), find_area(case.area).code
        if line["Polarity"] not in ("High", "Low") or line["No_Quartile"] == "N":
            assert comparison.rank is None
            continue
        if code not in others:
            assert comparison.rank is None
            continue
        best_first = sorted(others.values(), reverse=line["Polarity"] == "High")
        assert comparison.rank is not None
        place = best_first.index(others[code]) + 1
        assert (comparison.rank.place, comparison.rank.of) == (place, len(others)), case
        seen += 1
    assert seen > 2_000


def test_bands_agree(compared: list[tuple[Case, Comparison]]) -> None:
    for case, comparison in compared:
        if comparison.rank is None:
            assert comparison.band is None
            continue
        others = standing(case)
        own = float(others[find_area(case.area).code])
        lower, middle, upper = quantiles(map(float, others.values()), n=4, method="inclusive")
        if source.dictionary()[case.series.short_desc]["Polarity"] == "Low":
            letter = "A" if own <= lower else "B" if own <= middle else "C" if own <= upper else "D"
        else:
            letter = "A" if own > upper else "B" if own > middle else "C" if own > lower else "D"
        assert comparison.band is not None
        assert comparison.band.letter == letter, case
        expected = (float(min(others.values())), lower, middle, upper, float(max(others.values())))
        for edge, other in zip(comparison.band.edges, expected, strict=True):
            assert edge == pytest.approx(other, rel=1e-9)


@pytest.mark.parametrize("edition", [2021, 2025])
def test_the_mean_of_the_neighbours_agrees(
    figures: Figures, cases: list[Case], edition: int
) -> None:
    for case in cases:
        area = find_area(case.area)
        comparison = compare(figures, case.series, area, case.figure.period, edition)
        ten = source.neighbours(edition)[area.code]
        assert [neighbour.area.code for neighbour in comparison.neighbours] == ten
        numbers = year_of(case)
        values = [numbers[code] for code in ten if code in numbers]
        assert comparison.neighbours_with_value == len(values)
        if not values:
            assert comparison.neighbours_mean is None
            continue
        assert comparison.neighbours_mean is not None
        expected = sum(values) / len(values)
        assert abs(Fraction(comparison.neighbours_mean) - expected) <= CLOSE * max(1, abs(expected))


@cache
def first_years_of_a_method() -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    table = Path(headway.benchmarks.__file__).parent / "data" / "breaks.csv"
    with table.open(encoding="utf-8", newline="") as lines:
        for line in csv.DictReader(lines):
            if line["kind"] == "method":
                found.setdefault(line["series_id"], []).append(int(line["first_year"]))
    return found


@pytest.mark.parametrize("years", [1, 3])
def test_changes_agree(figures: Figures, cases: list[Case], years: int) -> None:
    given = 0
    for case in cases:
        found = change(figures, case.series, find_area(case.area), case.figure.period, years)
        code, now_ends = find_area(case.area).code, source.ends_in(case.figure.published_as)
        panel = source.panel()[case.series.short_desc]
        before = [
            numbers
            for label, numbers in panel.items()
            if now_ends is not None and source.ends_in(label) == now_ends - years
        ]
        pooled = case.series.series_id in ("rta", "hosp_adm_alc_under_18yrs") and years < 3
        broken = now_ends is None or any(
            now_ends - years < first <= now_ends
            for first in first_years_of_a_method().get(case.series.series_id, [])
        )
        if broken or pooled or not before or code not in before[0]:
            assert found.area is None, case
            assert found.net is None
            assert found.why_not.endswith(".")
            continue
        now = panel[case.figure.published_as]
        assert found.why_not == ""
        assert found.area == float(now[code] - before[0][code]), case
        if "970" in now and "970" in before[0]:
            england = now["970"] - before[0]["970"]
            assert found.england == float(england)
            if found.net is not None:
                assert found.net == float(now[code] - before[0][code] - england)
                assert not case.series.england_is_total
        given += 1
    assert given > 1_000
