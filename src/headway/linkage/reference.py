"""The checks across returns, as a page of the reference."""

from headway.collections.registry import RETURNS
from headway.linkage.checks import CROSS_CHECKS

ABOUT = (
    "What no file can show alone: two returns, or two years of one, disagree about a child. None "
    "of these sets a row aside. A year of which a return is missing is not checked, and is not "
    "said to have passed."
)


def rows() -> list[tuple[str, str, str, str]]:
    """Each check: its code, what it finds, the returns it needs, and what to do."""
    return [
        (
            check.code,
            check.title,
            ", ".join(RETURNS[each].name for each in check.needs),
            check.what_to_do,
        )
        for check in CROSS_CHECKS
    ]
