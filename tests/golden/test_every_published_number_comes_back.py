"""All 547,187 numbers of the source, against what the package gives back and how it shows them."""

from decimal import ROUND_HALF_UP, Decimal

import pytest

from headway.benchmarks.figures import Figures, PublishedFigure, load
from headway.benchmarks.series import Series, all_series
from headway.vocabulary.years import PooledYears, Undated, end_year
from tests.golden import source_bundle as source

Everything = dict[tuple[str, str, str], PublishedFigure]


@pytest.fixture(scope="module")
def figures() -> Figures:
    return load(one.series_id for one in all_series())


@pytest.fixture(scope="module")
def given_back(figures: Figures) -> Everything:
    return {
        (one.short_desc, figure.published_as, figure.area): figure
        for one in all_series()
        for period in figures.periods(one.series_id)
        for figure in figures.across(one.series_id, period).values()
    }


@pytest.fixture(scope="module")
def catalogue() -> dict[str, Series]:
    return {one.short_desc: one for one in all_series()}


def test_the_source_is_what_it_was() -> None:
    assert len(source.rows()) == 641_070
    assert sum(row.value is not None for row in source.rows()) == 547_187


def test_every_number_comes_back_and_no_other(given_back: Everything) -> None:
    assert len(given_back) == len(source.rows())
    wrong = [
        row
        for row in source.rows()
        if given_back[row.short_desc, row.label, row.area].value
        != (None if row.value is None else float(row.value))
    ]
    assert not wrong


def test_a_figure_has_a_value_or_a_symbol_and_never_both(given_back: Everything) -> None:
    assert all((one.value is None) is not (one.symbol is None) for one in given_back.values())


def test_every_number_is_shown_to_the_decimals_that_its_dictionary_states(
    catalogue: dict[str, Series],
) -> None:
    wrong = []
    for row in source.rows():
        stated = source.dictionary()[row.short_desc]["dps"]
        if row.value is None or stated == "NA":
            continue
        places = Decimal(1).scaleb(-int(stated))
        expected = f"{row.value.quantize(places, rounding=ROUND_HALF_UP):,}".replace("-", "−")
        if not row.value.quantize(places, rounding=ROUND_HALF_UP):
            expected = expected.removeprefix("−")
        shown = catalogue[row.short_desc].shown(float(row.value))
        if shown.removesuffix("%").removesuffix(" percentage points").replace("£", "") != expected:
            wrong.append((row, shown, expected))
    assert not wrong


def test_decimals_that_no_dictionary_states_are_those_the_values_have(
    catalogue: dict[str, Series],
) -> None:
    needed: dict[str, list[int]] = {}
    for row in source.rows():
        if row.value is not None:
            exponent = row.value.normalize().as_tuple().exponent
            assert isinstance(exponent, int)
            needed.setdefault(row.short_desc, []).append(max(-exponent, 0))
    for short_desc, one in catalogue.items():
        if source.dictionary()[short_desc]["dps"] == "NA":
            places = needed[short_desc]
            expected = max(
                d for d in (0, 1, 2) if d == 0 or 4 * sum(p >= d for p in places) >= len(places)
            )
            assert (one.decimals, one.decimals_stated) == (expected, False), short_desc
        else:
            stated = int(source.dictionary()[short_desc]["dps"])
            assert (one.decimals, one.decimals_stated) == (stated, True), short_desc


def test_every_label_is_read_as_a_period_of_the_kind_its_dictionary_says(
    given_back: Everything,
) -> None:
    kinds = {
        "Academic Year": "AcademicYear",
        "Financial Year": "FinancialYear",
        "Calendar Year": "CalendarYear",
        "Annual - January": "PointInYear",
        "Annual (end of Sept)": "PointInYear",
        "Annual": "PointInYear",
    }
    for (short_desc, label, _), figure in given_back.items():
        year_type = source.dictionary()[short_desc]["Year_Type"]
        period = figure.period
        ends = source.ends_in(label)
        if ends is None:
            assert isinstance(period, Undated)
            continue
        assert end_year(period) == ends, (short_desc, label)
        kind = period.last if isinstance(period, PooledYears) else period
        assert type(kind).__name__ == kinds[year_type], (short_desc, label)


def test_status_is_stated_by_eleven_series_and_no_other(given_back: Everything) -> None:
    marks = {"(Rev)": "revised", "(Final)": "final", "(prov)": "provisional"}
    stating = set()
    for (short_desc, label, _), figure in given_back.items():
        expected = marks.get(label.partition(" ")[2], "unstated")
        assert figure.status == expected
        if expected != "unstated":
            stating.add(short_desc)
    assert len(stating) == 11
