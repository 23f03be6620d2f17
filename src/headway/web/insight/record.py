"""A child's record in tables: what each return has said, newest first, without a verdict."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from headway.access.scope import Scope
from headway.vocabulary.dates import in_words
from headway.vocabulary.rounding import in_digits
from headway.vocabulary.years import AcademicYear
from headway.web.insight import selectors
from headway.web.insight.children import Table, year_group

Shown = Callable[[Any], str]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Part:
    """One table: the query it comes from, and how each of its columns is shown."""

    query: str
    title: str
    columns: tuple[tuple[str, Shown], ...]
    of_care: bool = False


def tables(scope: Scope, pupil_id: int, *, with_care: bool) -> tuple[Table, ...]:
    """Every table that has something in it.

    Args:
        scope: Whose records may be read; a child out of scope has no tables.
        pupil_id: The child.
        with_care: Whether episodes of care are shown.
    """
    made = []
    for part in _PARTS:
        if part.of_care and not with_care:
            continue
        rows = selectors.about_child(part.query, scope, pupil_id)
        if rows:
            made.append(
                Table(
                    title=part.title,
                    columns=tuple(name for name, _ in part.columns),
                    rows=tuple(
                        tuple(
                            shown(value)
                            for value, (_, shown) in zip(row, part.columns, strict=True)
                        )
                        for row in rows
                    ),
                )
            )
    return tuple(made)


def _text(value: object) -> str:
    return "not said" if value is None else str(value)


def _year(value: int) -> str:
    return AcademicYear(value).label


def _day(value: date | None) -> str:
    return "not said" if value is None else in_words(value)


def _end(value: date | None) -> str:
    return "still open" if value is None else in_words(value)


def _yes_no(value: bool | None) -> str:
    return "not known" if value is None else "yes" if value else "no"


def _count(value: int | None) -> str:
    return "not said" if value is None else f"{value:,}"


def _points(value: float | None) -> str:
    return "none given" if value is None else in_digits(value, 2)


def _term(value: str) -> str:
    return value.replace("_", " ").replace("summer 2", "summer, second half")


_PARTS = (
    _Part(
        query="schools",
        title="Schools",
        columns=(
            ("Year", _year), ("Census", _term), ("School", _text), ("Year group", year_group),
            ("Enrolment", _text), ("From", _day), ("Until", _end),
        ),
    ),
    _Part(
        query="characteristics",
        title="As recorded at each census",
        columns=(
            ("Year", _year), ("Census", _term), ("SEN provision", _text), ("Main need", _text),
            ("Free school meals on the day", _yes_no), ("In the last six years", _yes_no),
            ("Ethnic group", _text), ("First language", _text),
        ),
    ),
    _Part(
        query="attendance",
        title="Attendance",
        columns=(
            ("Year", _year), ("Term", _term), ("School", _text), ("Possible sessions", _count),
            ("Missed, authorised", _count), ("Missed, unauthorised", _count),
        ),
    ),
    _Part(
        query="suspensions",
        title="Suspensions and permanent exclusions",
        columns=(
            ("Year", _year), ("From", _day), ("School", _text), ("Kind", _text),
            ("Reasons", _text), ("Sessions", _count),
        ),
    ),
    _Part(
        query="early_years",
        title="Early years foundation stage profile",
        columns=(
            ("Year", _year), ("School", _text), ("Profile", _text), ("Goals at expected", _count),
            ("Goals assessed", _count),
        ),
    ),
    _Part(
        query="key_stage_2",
        title="Key stage 2",
        columns=(
            ("Year", _year), ("School", _text), ("Reading score", _text), ("Maths score", _text),
            ("Writing", _text),
        ),
    ),
    _Part(
        query="key_stage_4",
        title="Key stage 4",
        columns=(
            ("Year", _year), ("School", _text), ("Attainment 8 in the file", _points),
            ("Progress 8 in the file", _points),
        ),
    ),
    _Part(
        query="care",
        title="Episodes of care",
        columns=(
            ("From", _day), ("Until", _end), ("Legal status", _text), ("Placement", _text),
        ),
        of_care=True,
    ),
)  # fmt: skip
