"""A child's record in tables: what each return has said, newest first, without a verdict."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from headway.access.scope import Scope
from headway.vocabulary.codes import looked_after, school_census
from headway.vocabulary.codes.code_set import CodeSet
from headway.vocabulary.codes.ethnicity import ETHNICITY
from headway.vocabulary.codes.key_stages import WRITING_OUTCOME
from headway.vocabulary.codes.language import LANGUAGE
from headway.vocabulary.dates import in_words
from headway.vocabulary.rounding import in_digits
from headway.vocabulary.years import AcademicYear
from headway.web.insight import selectors
from headway.web.insight.children import Table, year_group
from headway.web.insight.stretches import Census, Row, stays, unchanged

Shown = Callable[[Any], str]
Gathered = Callable[[Sequence[Row]], Sequence[Row]]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Part:
    """One table: the query it comes from, how its rows are gathered where they are many and
    alike, and how each of its columns is shown."""

    query: str
    title: str
    columns: tuple[tuple[str, Shown], ...]
    gathered: Gathered = tuple
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
        rows = part.gathered(selectors.about_child(part.query, scope, pupil_id))
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


def _census(value: Census) -> str:
    return f"{value.term.capitalize()} {_year(value.year)}"


def _day(value: date | None) -> str:
    return "not said" if value is None else in_words(value)


def _left(value: date | None) -> str:
    return "no leaving date given" if value is None else in_words(value)


def _ended(value: date | None) -> str:
    return "not ended when last told" if value is None else in_words(value)


def _yes_no(value: bool | None) -> str:
    return "not known" if value is None else "yes" if value else "no"


def _count(value: int | None) -> str:
    return "not said" if value is None else f"{value:,}"


def _points(value: float | None) -> str:
    return "none given" if value is None else in_digits(value, 2)


def _groups(value: tuple[str | None, str | None]) -> str:
    first, last = (year_group(code) for code in value)
    return first if first == last else f"{first} to {last}"


def _coded(codes: CodeSet) -> Shown:
    """What DfE's code means; a code that no list of ours has stays as it was sent."""

    def meant(value: str | None) -> str:
        if value is None:
            return "not said"
        return codes.label(value) if value in codes else f"code {value}"

    return meant


def _each_coded(codes: CodeSet) -> Shown:
    def meant(value: str | None) -> str:
        return "not said" if not value else "; ".join(map(_coded(codes), value.split()))

    return meant


_PARTS = (
    _Part(
        query="schools",
        title="Schools",
        gathered=stays,
        columns=(
            ("School", _text), ("Enrolment", _coded(school_census.ENROLMENT_STATUS)),
            ("Year groups", _groups), ("From", _day), ("Until", _left), ("Last told by", _census),
        ),
    ),
    _Part(
        query="characteristics",
        title="As recorded by the school census",
        gathered=unchanged,
        columns=(
            ("From", _census), ("To", _census),
            ("SEN provision", _coded(school_census.SEN_PROVISION)),
            ("Main need", _coded(school_census.SEN_TYPE)),
            ("Free school meals on the day", _yes_no),
            ("Free school meals in the last six years", _yes_no),
            ("Ethnic group", _coded(ETHNICITY)), ("First language", _coded(LANGUAGE)),
        ),
    ),
    _Part(
        query="attendance",
        title="Attendance, in sessions of half a day",
        columns=(
            ("Year", _year), ("School", _text), ("Possible sessions", _count),
            ("Missed, authorised", _count), ("Missed, unauthorised", _count),
        ),
    ),
    _Part(
        query="suspensions",
        title="Suspensions and permanent exclusions",
        columns=(
            ("Year", _year), ("From", _day), ("School", _text), ("Kind", _text),
            ("Reasons", _each_coded(school_census.EXCLUSION_REASON)), ("Sessions", _count),
        ),
    ),
    _Part(
        query="early_years",
        title="Early years foundation stage profile",
        columns=(
            ("Year", _year), ("School", _text), ("Profile", _text),
            ("Goals at expected", _count), ("Goals assessed", _count),
        ),
    ),
    _Part(
        query="key_stage_2",
        title="Key stage 2",
        columns=(
            ("Year", _year), ("School", _text), ("Reading score", _text), ("Maths score", _text),
            ("Writing", _coded(WRITING_OUTCOME)),
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
            ("From", _day), ("Until", _ended),
            ("Legal status", _coded(looked_after.LEGAL_STATUS)),
            ("Placement", _coded(looked_after.PLACEMENT)),
        ),
        of_care=True,
    ),
)  # fmt: skip
