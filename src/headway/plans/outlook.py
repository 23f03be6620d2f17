"""Before a target's day: the chance of being there, and the word that follows from it.

The word follows from the chance and from two thresholds that the plan declares when it is
adopted; where it declares none, from Headway's own. Nobody picks it by hand.
"""

from dataclasses import dataclass

from headway.benchmarks.areas import area as area_with_code
from headway.benchmarks.panels import Panel
from headway.plans.base_rates import BaseRate, base_rate
from headway.plans.forecasts import record
from headway.plans.forecasts.forecast import NoForecast, forecast
from headway.plans.plan import Direction, Thresholds
from headway.plans.verdicts import Finding, Verdict

MOST_NAMED = 4
"""More authorities than these are counted, not named."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Aim:
    """A value to be at, or on the better side of, in the period that ends in ``year``."""

    panel: Panel
    area: str
    value: float
    year: int
    direction: Direction


def outlook(aim: Aim, thresholds: Thresholds) -> Finding:
    """The word for an aim whose day has not come; too early where nothing can be forecast."""
    made = forecast(aim.panel, aim.area, aim.year)
    if isinstance(made, NoForecast):
        return Finding(verdict=Verdict.TOO_EARLY, because=f"No forecast: {_lower(made.because)}")
    chance = made.chance(aim.value, aim.direction)
    whose = "" if made.topic_tried else ", going by forecasts in all other topics"
    said = f"The chance is {chance_in_words(chance)}{whose}."
    said += f" {record_in_words(made.series_id, made.year - made.made_in)}"
    others = base_rate(aim.panel, aim.area, aim.value, made.year - made.made_in, aim.direction)
    if isinstance(others, BaseRate):
        said += f" {base_rate_in_words(others)}"
    return Finding(verdict=_word(chance, thresholds), because=said, chance=chance)


def chance_in_words(chance: float) -> str:
    """A chance in whole percent, with no more said at the ends than is known."""
    percent = int(chance * 100 + 0.5)
    if percent <= 1:
        return "1% or less"
    return "99% or more" if percent >= 99 else f"about {percent}%"


def record_in_words(series_id: str, ahead: int) -> str:
    """How many forecasts of a series, so many years ahead, came within their interval."""
    kept = record.shipped().get((series_id, ahead))
    if kept is None:
        return "No such forecast of this series could yet be tried."
    held, tried = kept
    return f"Of {tried:,} such forecasts of this series {held:,} held."


def base_rate_in_words(others: BaseRate) -> str:
    """How many went as far, and who, where they are few enough to name."""
    years = "a year" if others.years == 1 else f"{others.years} years"
    went = len(others.who)
    said = (
        f"Of {others.authorities} authorities that have started as far behind, "
        f"{went or 'none'} went as far in {years}"
    )
    if 0 < went <= MOST_NAMED:
        said += f": {', '.join(area_with_code(code).name for code in others.who)}"
    return f"{said}."


def _word(chance: float, thresholds: Thresholds) -> Verdict:
    if chance * 100 >= thresholds.on_course:
        return Verdict.ON_COURSE
    return Verdict.OFF_COURSE if chance * 100 < thresholds.off_course else Verdict.UNCERTAIN


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]
