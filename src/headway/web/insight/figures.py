"""Asking for figures as one person may see them, and wording what comes back."""

from dataclasses import dataclass, replace

from headway.access.actor import Actor
from headway.access.roles import Reach
from headway.benchmarks.series import Unit
from headway.disclosure.audiences import Audience
from headway.disclosure.cleared import Cleared, ClearedReceipt
from headway.disclosure.gate import clear, clear_receipt
from headway.disclosure.reach import years_of
from headway.measures.definition import Measure, Rate
from headway.measures.groups import Lens
from headway.measures.question import Level, Question
from headway.vocabulary.rounding import in_digits, signed
from headway.web.config.shelves import edition, today, workspace
from headway.web.insight.selectors import School


def own_lens(actor: Actor) -> Lens:
    """The lens in which this person sees figures unless they ask for another."""
    return Lens.IN_CARE if actor.role.reach is Reach.IN_OUR_CARE else Lens.SCHOOLED


def lenses(actor: Actor) -> tuple[Lens, ...]:
    """The lenses this person may look through."""
    return (Lens.IN_CARE,) if actor.role.reach is Reach.IN_OUR_CARE else tuple(Lens)


def question(measure: Measure, school: School | None, lens: Lens) -> Question:
    """Every year of a measure: of the authority, or of one school."""
    if school is None:
        return Question(measure=measure, lens=lens)
    return Question(measure=measure, lens=lens, level=Level.SCHOOL, places=(school.laestab,))


def figures(actor: Actor, asked: Question) -> list[Cleared]:
    """The figures that answer a question.

    Raises:
        NotPermitted: The person may not see them.
        NoMethod: None of the years asked for has a method.
    """
    return clear(edition(), asked, audience=Audience.INTERNAL, scope=actor.scope(), on=today())


def year_by_year(actor: Actor, asked: Question) -> list[Cleared]:
    """The figure of each year of which there are figures at all, or why that year has none.

    Raises:
        NotPermitted: The person may not see them.
        NoMethod: None of those years has a method.
    """
    return figures(actor, replace(asked, years=years_of(edition())))


def receipt(actor: Actor, asked: Question, figure: Cleared) -> ClearedReceipt:
    """How a figure of everyone together was worked out."""
    place = figure.place or workspace().settings.la_code
    return clear_receipt(
        edition(),
        replace(asked, years=(figure.year,), groups=("all",)),
        year=figure.year,
        place=place,
        group_value="all",
        audience=Audience.INTERNAL,
        scope=actor.scope(),
        on=today(),
    )


def latest(found: list[Cleared]) -> Cleared | None:
    """The newest figure with a value; where none has one, the newest of all."""
    with_value = [each for each in found if each.exact is not None]
    return max(with_value or found, key=lambda each: each.year, default=None)


def shown(figure: Cleared) -> str:
    """The value with its unit, as published figures are shown; empty where there is none."""
    return "" if figure.exact is None else in_unit(figure.measure, float(figure.exact))


def in_unit(measure: Measure, value: float) -> str:
    """A number in the measure's unit: 68.3%, −0.12."""
    digits = in_digits(value, measure.decimals)
    return f"{digits}%" if measure.unit is Unit.PERCENT else digits


def interval(figure: Cleared) -> str:
    """The 95% interval: 57.1% to 64.9%; empty where none is given."""
    if figure.low is None or figure.high is None:
        return ""
    low, high = (in_unit(figure.measure, bound) for bound in (figure.low, figure.high))
    return f"{low} to {high}"


def counted(figure: Cleared) -> str:
    """Of how many: 391 of 640 children; 640 pupils."""
    whole = f"{figure.n:,} {figure.measure.who}"
    if figure.numerator is None or isinstance(figure.measure, Rate):
        return whole
    return f"{figure.numerator:,} of {whole}"


def moved(before: Cleared, after: Cleared) -> str:
    """How far a figure moved, as both are shown: +1.4 percentage points."""
    assert before.value is not None
    assert after.value is not None
    change = after.value - before.value
    unit = " percentage points" if after.measure.unit is Unit.PERCENT else ""
    return f"{signed(round(change, 12), after.measure.decimals)}{unit}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Newest:
    """One measure and its newest figure, ready to print."""

    measure_id: str
    title: str
    value: str
    year: str
    count: str


def newest_line(measure: Measure, figure: Cleared) -> Newest:
    """One measure's line in a list."""
    return Newest(
        measure_id=measure.id,
        title=measure.title,
        value=shown(figure) or figure.why_none,
        year=figure.year.label,
        count=counted(figure) if figure.n else "nobody",
    )
