"""The gate: the only way from raw counts to a figure that anyone may see."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from headway.access.scope import Scope
from headway.disclosure import cleared
from headway.disclosure.audiences import Audience, must_be_open
from headway.disclosure.cleared import Cleared, ClearedReceipt
from headway.disclosure.reach import places_within
from headway.errors import NoMethod
from headway.measures import engine, receipts, values
from headway.measures.chance.between_schools import between_schools, whose
from headway.measures.chance.words import Difference
from headway.measures.engine import Parts
from headway.measures.question import Level, Question
from headway.measures.receipts import because
from headway.measures.values import Value
from headway.store.edition import Edition
from headway.vocabulary.figures import Symbol
from headway.vocabulary.years import AcademicYear


def clear(
    edition: Edition, question: Question, *, audience: Audience, scope: Scope, on: date
) -> list[Cleared]:
    """The figures that answer a question, for an audience and under a scope.

    Args:
        edition: The data.
        question: Which figures.
        audience: Who will see them; there is no default.
        scope: Whose figures may be seen, and why.
        on: The day, by which the scope holds or does not.

    Returns:
        One per year, place and value of each group, in that order. A year that was asked for
        and has no method, or of which nobody is counted, is there with a symbol and the reason.

    Raises:
        ReleaseRefused: The gate is not open to the audience.
        NotPermitted: The scope does not reach what is asked for.
        NoMethod: None of the years asked for has a method.
    """
    must_be_open(audience)
    places = places_within(edition, question, scope, on=on)
    asked = replace(question, places=places)
    source = f"computed:{engine.calculated_in(edition)}"
    words = between_schools(edition, question)
    found = [
        _figure(source, parts, value, audience, scope, words.get(whose(parts)))
        for parts, value in values.answers(edition, asked)
    ]
    missing = [
        _nothing(edition, source, asked, year, audience, scope)
        for year in _years_without(found, asked, edition)
    ]
    if asked.years and not found:
        _must_have_a_method(asked)
    return sorted([*found, *missing], key=lambda each: (each.year, each.place))


def clear_receipt(
    edition: Edition,
    question: Question,
    *,
    year: AcademicYear,
    place: str,
    group_value: str,
    audience: Audience,
    scope: Scope,
    on: date,
) -> ClearedReceipt:
    """The receipt of one figure; raises as ``clear`` does."""
    must_be_open(audience)
    asked = replace(question, places=(place,) if question.level is Level.SCHOOL else None)
    places_within(edition, asked, scope, on=on)
    return ClearedReceipt(
        receipt=receipts.receipt(edition, question, year, place, group_value),
        audience=audience,
        because=scope.because(),
        seal=cleared.seal(),
    )


def _figure(
    source: str,
    parts: Parts,
    value: Value,
    audience: Audience,
    scope: Scope,
    difference: Difference | None,
) -> Cleared:
    return Cleared(
        measure=parts.measure,
        year=parts.year,
        edition_first_year=parts.edition_first_year,
        level=parts.level,
        place=parts.place,
        lens=parts.lens,
        group_by=parts.group_by,
        group_value=parts.group_value,
        n=value.n,
        numerator=value.numerator,
        exact=value.exact,
        low=value.low,
        high=value.high,
        symbol=Symbol.NOT_APPLICABLE if value.exact is None else None,
        why_none="nobody to count it against" if value.exact is None else "",
        difference=difference,
        status=values.status(parts.measure, parts.year),
        source=source,
        audience=audience,
        because=scope.because(),
        seal=cleared.seal(),
    )


def _nothing(
    edition: Edition,
    source: str,
    question: Question,
    year: AcademicYear,
    audience: Audience,
    scope: Scope,
) -> Cleared:
    try:
        first: AcademicYear | None = question.measure.edition(year).years.first
        symbol, why = Symbol.NOT_AVAILABLE, _why_nobody(edition, question, year)
    except NoMethod as error:
        first, symbol, why = None, Symbol.NOT_APPLICABLE, str(error)
    return Cleared(
        measure=question.measure,
        year=year,
        edition_first_year=first,
        level=question.level,
        place="",
        lens=question.lens,
        group_by="all",
        group_value="all",
        n=0,
        numerator=None,
        exact=None,
        symbol=symbol,
        why_none=why,
        source=source,
        audience=audience,
        because=scope.because(),
        seal=cleared.seal(),
    )


def _years_without(
    found: Iterable[Cleared], question: Question, edition: Edition
) -> list[AcademicYear]:
    """The years asked for, or else those of which all are left out, that have no figure."""
    there = {each.year for each in found}
    if question.years is not None:
        return [year for year in question.years if year not in there]
    return sorted({parts.year for parts in engine.left_out(edition, question)} - there)


def _why_nobody(edition: Edition, question: Question, year: AcademicYear) -> str:
    left_out = engine.left_out(edition, replace(question, years=(year,), groups=("all",)))
    if not left_out:
        return "no records of the year have been received"
    return because(max(left_out, key=lambda parts: parts.n))


def _must_have_a_method(question: Question) -> None:
    refused = []
    for year in question.years or ():
        try:
            question.measure.edition(year)
        except NoMethod as error:
            refused.append(error)
        else:
            return
    if refused:
        raise refused[0]
