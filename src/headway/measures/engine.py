"""Reading the additive parts of an edition: raw counts, which only ``disclosure`` may ask for."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from headway.measures.definition import Measure
from headway.measures.groups import Lens
from headway.measures.question import Level, Question
from headway.store.edition import Edition
from headway.store.engine import query
from headway.vocabulary.years import AcademicYear

_SQL = Path(__file__).parent / "sql"


@dataclass(frozen=True, kw_only=True, slots=True)
class Parts:
    """What adds up to one figure. ``detail`` is a value or a reason where it is split by one.

    ``total`` and ``squares`` are in the measure's scale; ``whole`` is what a rate is out of.
    """

    measure: Measure
    edition_first_year: AcademicYear
    year: AcademicYear
    level: Level
    place: str
    lens: Lens
    group_by: str
    group_value: str
    detail: int
    n: int
    total: int | None
    squares: int | None
    whole: int | None


def parts(edition: Edition, question: Question) -> list[Parts]:
    """The parts that answer a question: one per year, place and value of each group.

    A year, place or group value of which nobody is counted has no parts at all.
    """
    return _asked(edition, "parts", question)


def at_values(edition: Edition, question: Question) -> list[Parts]:
    """As ``parts``, but one for each value too: how many have it."""
    return _asked(edition, "at_values", question)


def left_out(edition: Edition, question: Question) -> list[Parts]:
    """Who is not counted: one for each reason, whose number in the measure is ``detail``."""
    return _asked(edition, "left_out", question)


def calculated_in(edition: Edition) -> str:
    """The name of the edition in which the figures were worked out.

    Linking makes an edition of new records that carries earlier figures over.
    """
    ((name,),) = edition.rows(query(_SQL, "calculated_in"))
    return str(name)


def _asked(edition: Edition, name: str, question: Question) -> list[Parts]:
    found = edition.rows(
        query(_SQL, name),
        {
            "measure": question.measure.id,
            "lens": question.lens.column,
            "level": question.level.value,
            "groups": list(question.groups),
            "years": _starts(question.years),
            "places": None if question.places is None else list(question.places),
        },
    )
    return [
        Parts(
            measure=question.measure,
            edition_first_year=AcademicYear(first),
            year=AcademicYear(year),
            level=Level(level),
            place=place,
            lens=question.lens,
            group_by=group_by,
            group_value=group_value,
            detail=detail,
            n=n,
            total=total,
            squares=None if squares is None else int(squares),
            whole=whole,
        )
        for first, year, level, place, _, group_by, group_value, detail, n, total, squares, whole
        in found
    ]  # fmt: skip


def _starts(years: Iterable[AcademicYear] | None) -> list[int] | None:
    return None if years is None else [year.start for year in years]
