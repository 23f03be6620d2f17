"""Sentences about the gap between a group of pupils and the others.

A gap is the size of a difference, taken before rounding. It is called wider or narrower only by
the sizes that the sentence prints, and by neither word where the group went past the others.
"""

from decimal import Decimal

from headway.plans.evidence import exact
from headway.plans.sentences.subject import Subject


def now(subject: Subject) -> str | None:
    """Disadvantaged pupils are 24.0 percentage points below other pupils in 2024/25."""
    gap = subject.gap
    if gap is None or subject.series is None:
        return None
    ahead = exact(gap.group_value) - exact(gap.others_value)
    return f"{_capital(gap.group)} are {_stand(subject, ahead)} {gap.others} in {gap.period.label}."


def change(subject: Subject) -> str | None:
    """The gap widened from 23.2 to 24.0 percentage points between 2023/24 and 2024/25."""
    gap = subject.gap
    if gap is None or subject.series is None:
        return None
    if gap.earlier is None or gap.earlier_group_value is None or gap.earlier_others_value is None:
        return gap.why_not or None
    ahead = exact(gap.group_value) - exact(gap.others_value)
    was_ahead = exact(gap.earlier_group_value) - exact(gap.earlier_others_value)
    amounts = subject.amounts
    size, was = amounts.rounded(abs(ahead)), amounts.rounded(abs(was_ahead))
    if ahead * was_ahead < 0 and size and was:
        return f"In {gap.earlier.label} they were {_stand(subject, was_ahead)} {gap.others}."
    between = f"between {gap.earlier.label} and {gap.period.label}"
    if size == was:
        return f"The gap stayed about the same, {amounts.apart(ahead)}, {between}."
    word = "widened" if size > was else "narrowed"
    before = amounts.apart_in_digits(was_ahead)
    return f"The gap {word} from {before} to {amounts.apart(ahead)} {between}."


def _stand(subject: Subject, ahead: Decimal) -> str:
    shown = subject.amounts.rounded(ahead)
    if shown == 0:
        return "about level with"
    return f"{subject.amounts.apart(ahead)} {'above' if shown > 0 else 'below'}"


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
