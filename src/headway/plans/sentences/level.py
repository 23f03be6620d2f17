"""Sentences that set a figure beside others of the same period.

Two values are compared as they are shown, so that no sentence calls one higher where a reader
sees the same number twice. Where England's figure is a total nothing is set beside it, since a
total is larger by its size.
"""

from headway.benchmarks.series import Unit
from headway.plans.comparators import region_in_words
from headway.plans.evidence import exact
from headway.plans.sentences.subject import Subject
from headway.vocabulary.figures import Polarity


def beside_england(subject: Subject) -> str | None:
    """70.1% in 2024/25, above England (68.3%)."""
    value, comparison = _value(subject), subject.comparison
    if value is None or comparison is None or comparison.england is None:
        return None
    if comparison.england.value is None or _is_total(subject):
        return None
    england = comparison.england.value
    where = _side(subject, value, england)
    better = _better(subject, where)
    return f"{_now(subject)}, {where} England ({_shown(subject, england)}){better}."


def alone(subject: Subject) -> str | None:
    """1,204 in 2024/25."""
    if _value(subject) is None or beside_england(subject) is not None:
        return None
    return f"{_now(subject)}."


def beside_region(subject: Subject) -> str | None:
    """Above the East of England (69.0%)."""
    value, comparison = _value(subject), subject.comparison
    if value is None or comparison is None or _is_total(subject):
        return None
    region, area = comparison.region, comparison.region_area
    if region is None or region.value is None or area is None:
        return None
    where = _side(subject, value, region.value)
    said = f"{_capital(where)} {region_in_words(area.name)} ({_shown(subject, region.value)})."
    return f"{said} {comparison.region_note}".strip()


def beside_neighbours(subject: Subject) -> str | None:
    """Below the mean of its statistical neighbours (71.2%, from 9 of 10 with a figure)."""
    value, comparison = _value(subject), subject.comparison
    if value is None or comparison is None or _is_total(subject):
        return None
    mean = comparison.neighbours_mean
    if mean is None:
        return None
    where = _side(subject, value, mean)
    count = f"{comparison.neighbours_with_value} of {len(comparison.neighbours)}"
    return (
        f"{_capital(where)} the mean of its statistical neighbours "
        f"({_shown(subject, mean)}, from {count} with a figure)."
    )


def rank(subject: Subject) -> str | None:
    """34th of the 151 authorities with a figure, counting from the best."""
    if _value(subject) is None or subject.comparison is None or subject.comparison.rank is None:
        return None
    place = subject.comparison.rank
    return (
        f"{ordinal(place.place)} of the {place.of} authorities with a figure, "
        "counting from the best."
    )


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th, 21st."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10)
    return f"{number}{ending or 'th'}"


def _value(subject: Subject) -> float | None:
    if subject.series is None or subject.figure is None:
        return None
    return subject.figure.value


def _is_total(subject: Subject) -> bool:
    return subject.series is not None and subject.series.england_is_total


def _now(subject: Subject) -> str:
    figure = subject.figure
    assert figure is not None
    assert figure.value is not None
    return f"{_shown(subject, figure.value)}{_per(subject)} in {figure.period.label}"


def _per(subject: Subject) -> str:
    """What a rate is out of: a bare number would be read as a count of children."""
    assert subject.series is not None
    unit = subject.series.unit_text
    return f" ({unit[0].lower()}{unit[1:]})" if subject.series.unit is Unit.RATE and unit else ""


def _shown(subject: Subject, value: float) -> str:
    return subject.amounts.shown(exact(value))


def _side(subject: Subject, here: float, there: float) -> str:
    ours, theirs = (subject.amounts.rounded(exact(value)) for value in (here, there))
    if ours == theirs:
        return "about the same as"
    return "above" if ours > theirs else "below"


def _better(subject: Subject, where: str) -> str:
    """Said only of a series in which lower is better, which a reader might not expect."""
    assert subject.series is not None
    if subject.series.polarity is Polarity.LOW and where in ("above", "below"):
        return "; lower is better"
    return ""


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
