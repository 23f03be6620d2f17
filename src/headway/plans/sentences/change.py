"""Sentences about how a figure moved, as it was and beside England's own change.

A change is taken before rounding and rounded once. Where rounding would set the words against
the numbers on the page, the sentence says so, or says that it is about the same.
"""

from collections.abc import Callable
from decimal import Decimal

from headway.benchmarks.change import Change
from headway.plans.evidence import exact
from headway.plans.sentences.subject import Subject

_SPAN = {1: "in a year", 3: "over three years"}
_EARLIER = {1: "a year earlier", 3: "three years earlier"}


def over(years: int) -> Callable[[Subject], str | None]:
    """Up 0.9 percentage points in a year. Where England's change is known, ``net`` says more."""

    def write(subject: Subject) -> str | None:
        change = _change(subject, years)
        if change is None or change.area is None or net(years)(subject) is not None:
            return None
        return f"{_raw(subject, change)}{_both_round(subject, change)}."

    return write


def net(years: int) -> Callable[[Subject], str | None]:
    """Up 0.9 percentage points in a year, 0.3 more than England’s rise."""

    def write(subject: Subject) -> str | None:
        change = _change(subject, years)
        if change is None or change.area is None or change.england is None or change.net is None:
            return None
        beside = _beside_england(subject, change.area, change.england, change.net)
        return f"{_raw(subject, change)}{_both_round(subject, change)}, {beside}."

    return write


def not_given(subject: Subject) -> str | None:
    """Why there is no change over some span: one sentence for each reason."""
    if subject.figure is None or subject.figure.value is None:
        return None
    reasons = dict.fromkeys(c.why_not for c in subject.changes if c.area is None and c.why_not)
    return " ".join(reasons) or None


def _change(subject: Subject, years: int) -> Change | None:
    if subject.series is None or subject.figure is None or subject.figure.value is None:
        return None
    return subject.change_over(years)


def _raw(subject: Subject, change: Change) -> str:
    assert change.area is not None
    moved = exact(change.area)
    shown = subject.amounts.rounded(moved)
    if shown == 0:
        return f"About the same as {_EARLIER[change.years]}"
    way = "Up" if shown > 0 else "Down"
    return f"{way} {subject.amounts.apart(moved)} {_SPAN[change.years]}"


def _both_round(subject: Subject, change: Change) -> str:
    """Said where the change shows although the two figures round to the same one."""
    assert subject.figure is not None
    assert subject.figure.value is not None
    assert change.area is not None
    now, amounts = exact(subject.figure.value), subject.amounts
    before = now - exact(change.area)
    if amounts.rounded(now) != amounts.rounded(before) or amounts.rounded(now - before) == 0:
        return ""
    return f" (both figures round to {amounts.shown(now)})"


def _beside_england(subject: Subject, area: float, england: float, difference: float) -> str:
    """What England did meanwhile: nine cases, by the sign of each change as it is shown."""
    amounts = subject.amounts
    ours, theirs = amounts.rounded(exact(area)), amounts.rounded(exact(england))
    if theirs == 0:
        return "as in England" if ours == 0 else "while England stayed about the same"
    if ours == 0:
        return f"while England {_moved(theirs)} {amounts.apart(exact(england))}"
    if (ours > 0) is not (theirs > 0):
        return f"while England {_moved(theirs)} {amounts.apart_in_digits(exact(england))}"
    own = "rise" if theirs > 0 else "fall"
    apart = exact(difference)
    if ours == theirs or amounts.rounded(apart) == 0:
        return f"about the same as England’s {own}"
    more = "more" if abs(ours) > abs(theirs) else "less"
    return f"{amounts.apart_in_digits(apart)} {more} than England’s {own}"


def _moved(change: Decimal) -> str:
    return "rose" if change > 0 else "fell"
