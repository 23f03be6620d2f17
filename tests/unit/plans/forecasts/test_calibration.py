"""Percentiles of past errors, against a second implementation."""

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.plans.forecasts.calibration import PERCENTS, as_csv, errors_of, read, shipped

numbers = st.floats(-1e6, 1e6, allow_nan=False).map(lambda n: round(n, 3))


@given(st.lists(numbers, min_size=1, max_size=60))
def test_percentiles_are_those_that_numpy_gives(errors: list[float]) -> None:
    theirs = numpy.quantile(errors, [percent / 100 for percent in PERCENTS])
    assert errors_of(errors).percentiles == pytest.approx(theirs, abs=1e-6)


@given(st.lists(numbers, min_size=2, max_size=60), numbers, numbers)
def test_the_share_below_grows_with_the_error_and_never_says_never(
    errors: list[float], one: float, other: float
) -> None:
    found = errors_of(errors)
    low, high = sorted((one, other))
    assert 0.01 <= found.share_below(low) <= found.share_below(high) <= 0.99


def test_the_share_below_a_percentile_is_that_percent() -> None:
    found = errors_of(range(101))
    assert [found.share_below(error) for error in (10, 50, 90)] == pytest.approx([0.1, 0.5, 0.9])
    assert found.share_below(50.5) == pytest.approx(0.505)


def test_the_shipped_table_reads_back_as_it_was_written(tmp_path_factory) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path_factory.mktemp("table") / "table.csv"
    file.write_text(as_csv(shipped()), encoding="utf-8")
    assert read(file) == shipped()


def test_every_line_of_the_shipped_table_rests_on_hundreds_of_forecasts() -> None:
    assert min(errors.trials for errors in shipped().values()) >= 400
    assert {ahead for _, ahead in shipped()} == {1, 2, 3}
