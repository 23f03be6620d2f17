"""Receipts: how a figure was worked out, in counts, words and files; never a row."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from headway.measures import engine, values
from headway.measures.definition import Edition as Method
from headway.measures.definition import Mean
from headway.measures.engine import Parts
from headway.measures.facts.lookups import vintage_of
from headway.measures.question import Level, Question
from headway.measures.values import Value
from headway.store.edition import Edition
from headway.store.engine import query
from headway.vocabulary.years import AcademicYear, FinancialYear

_SQL = Path(__file__).parent / "sql"
_OTHERWISE = "something that the method needs is not known"


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceFile:
    """One received file. ``laestab`` null is a file for the whole authority, ``term`` null one
    that is not termly, ``year`` null one that does not say. ``errors`` and ``warnings`` count
    faults."""

    sha256: str
    return_id: str
    year: AcademicYear | FinancialYear | None
    term: str | None
    laestab: str | None
    received_on: date | None
    records: int
    errors: int
    warnings: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Receipt:
    """How one figure was worked out.

    ``left_out`` are the reasons with how many each, the commonest first; ``unseen`` is how many
    of ``in_all`` rows the lens cannot place. ``set_aside`` are the faults for which rows of
    the files were set aside when they were loaded, in words, with how many each. ``rules`` are
    the expressions by the part they play. ``characteristics`` are the files that groups and
    lenses were taken from.
    """

    question: Question
    year: AcademicYear
    place: str
    group_value: str
    value: Value
    method: Method
    status: str
    rules: Mapping[str, str]
    left_out: tuple[tuple[str, int], ...]
    set_aside: tuple[tuple[str, int], ...]
    unseen: int
    in_all: int
    files: tuple[SourceFile, ...]
    characteristics: tuple[SourceFile, ...]
    notes: tuple[str, ...]
    data_as_at: str


def receipt(
    edition: Edition, question: Question, year: AcademicYear, place: str, group_value: str
) -> Receipt:
    """The receipt of one figure.

    Args:
        edition: The data.
        question: Of one group; its years and places are not read.
        year: The figure's year.
        place: Its place: the authority's code, or a LAESTAB.
        group_value: Its value of the question's group.

    Raises:
        NoMethod: The measure has no method for the year.
    """
    measure = question.measure
    method = measure.edition(year)
    one = Question(
        measure=measure,
        years=(year,),
        level=question.level,
        places=(place,),
        lens=question.lens,
        groups=question.groups,
    )
    places = (place,) if question.level is Level.SCHOOL else None
    unseen, in_all = _unseen(edition, one, year)
    return Receipt(
        question=one,
        year=year,
        place=place,
        group_value=group_value,
        value=_value(edition, one, group_value),
        method=method,
        status=values.status(measure, year),
        rules={part: each.text for part, each in measure.expressions(method).items()},
        left_out=_left_out(engine.left_out(edition, one), group_value),
        set_aside=_set_aside(edition, measure.facts, year, places),
        unseen=unseen,
        in_all=in_all,
        files=_files(edition, measure.facts, year, places),
        characteristics=_files(edition, "pupil_year", year, places),
        notes=tuple(filter(None, (measure.local, measure.note, _table(one, year)))),
        data_as_at=engine.calculated_in(edition),
    )


def _value(edition: Edition, question: Question, group_value: str) -> Value:
    found = values.answers(edition, question)
    return next((v for p, v in found if p.group_value == group_value), Value(n=0, exact=None))


def _left_out(found: list[Parts], group_value: str) -> tuple[tuple[str, int], ...]:
    counts = [(because(parts), parts.n) for parts in found if parts.group_value == group_value]
    return tuple(sorted(counts, key=lambda each: (-each[1], each[0])))


def _set_aside(
    edition: Edition, facts: str, year: AcademicYear, places: tuple[str, ...] | None
) -> tuple[tuple[str, int], ...]:
    found = edition.rows(
        query(_SQL, "set_aside"),
        {"facts": facts, "year": year.start, "places": None if places is None else list(places)},
    )
    if not found:
        return ()
    # Every check of every return is imported with it, which a page of figures can do without.
    from headway.collections.registry import advice

    return tuple((advice(return_id, code).message, faults) for return_id, code, faults in found)


def because(parts: Parts) -> str:
    """Why rows are not counted, in words."""
    reasons = parts.measure.left_out
    return reasons[parts.detail].because if 0 <= parts.detail < len(reasons) else _OTHERWISE


def _unseen(edition: Edition, question: Question, year: AcademicYear) -> tuple[int, int]:
    found = edition.rows(
        query(_SQL, "seen"),
        {"lens": question.lens.column, "facts": question.measure.facts, "year": year.start},
    )
    return (found[0][1], found[0][0]) if found else (0, 0)


def _files(
    edition: Edition, facts: str, year: AcademicYear, places: tuple[str, ...] | None
) -> tuple[SourceFile, ...]:
    found = edition.rows(
        query(_SQL, "files"),
        {"facts": facts, "year": year.start, "places": None if places is None else list(places)},
    )
    return tuple(
        SourceFile(
            sha256=sha256,
            return_id=return_id,
            year=_year(return_id, of),
            term=term,
            laestab=laestab,
            received_on=received_on,
            records=int(records),
            errors=errors,
            warnings=warnings,
        )
        for sha256, return_id, of, term, laestab, received_on, records, errors, warnings in found
    )


def _year(return_id: str, start: int | None) -> AcademicYear | FinancialYear | None:
    if start is None:
        return None
    return FinancialYear(start) if return_id == "ssda903" else AcademicYear(start)


def _table(question: Question, year: AcademicYear) -> str:
    measure = question.measure
    used = vintage_of(year)
    if not isinstance(measure, Mean) or not measure.national_deviation or used is None:
        return ""
    return (
        f"Estimates and standard deviation: DfE, Key Stage 4 ready reckoner for {year.label}, "
        f"{used.status.value} table."
    )
