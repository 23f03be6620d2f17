import pytest

from headway.benchmarks.bundles import DecimalsUsed
from headway.benchmarks.decimals import inferred_decimals


@pytest.mark.parametrize(
    ("numbers", "with_one", "with_two", "decimals"),
    [
        (100, 0, 0, 0),
        (100, 24, 0, 0),
        (100, 25, 0, 1),
        (100, 90, 24, 1),
        (100, 90, 25, 2),
        (0, 0, 0, 0),
    ],
)
def test_a_decimal_is_shown_when_a_quarter_of_the_values_need_it(
    numbers: int, with_one: int, with_two: int, decimals: int
) -> None:
    used = DecimalsUsed(numbers=numbers, with_one=with_one, with_two=with_two)
    assert inferred_decimals(used) == decimals
