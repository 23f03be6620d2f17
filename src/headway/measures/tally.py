"""Compiling measures: from checked expressions to queries that give additive parts.

Every query is one template with expression trees put in its places; no text is put together.
"""

from collections.abc import Iterable, Mapping
from functools import cache, reduce
from pathlib import Path

import sqlglot
from sqlglot import expressions as tree

from headway.errors import OurMistake
from headway.measures.definition import (
    Edition,
    GivenInFile,
    Mean,
    Measure,
    Rate,
    Share,
    TailGap,
)
from headway.measures.expressions import Expression
from headway.store.engine import query

_SQL = Path(__file__).parent / "sql"
_FOR_EVER = 9999
OTHER_REASON = -1
"""The number of a reason that the measure does not name."""


def counted(measure: Measure, edition: Edition) -> tree.Query:
    """Marks those who are counted, with what is to be added up of each."""
    return _marks(
        measure, edition, _parts(measure, edition) | {"taken": _is_counted(measure, edition)}
    )


def at_value(measure: TailGap, edition: Edition) -> tree.Query:
    """Marks those who are counted, each with its value as the detail they are counted by."""
    value = measure.expressions(edition)["value"]
    taken = _is_counted(measure, edition)
    return _marks(measure, edition, {"detail": value.within_a_query(), "taken": taken})


def agreed(measure: Measure, edition: Edition, given: GivenInFile) -> tree.Query:
    """One row per year and school: how many rows agree with DfE's own column in the file."""
    parts = _parts(measure, edition)
    places = {
        "value": parts["value"],
        "taken": _is_counted(measure, edition),
        "given": tree.column(given.column),
        "tolerance": _number(given.tolerance),
    }
    return _filled("agreement", measure, edition, places)


def left_out(measure: Measure, edition: Edition) -> tree.Query:
    """Marks those who are not counted, each with the number of the reason, from 0."""
    reason = tree.Case(default=_number(OTHER_REASON))
    for number, each in enumerate(measure.left_out):
        reason = reason.when(each.where.within_a_query(), _number(number))
    taken = tree.Not(this=tree.Paren(this=_is_counted(measure, edition)))
    return _marks(measure, edition, {"detail": reason, "taken": taken})


def tally(marks: Iterable[tree.Query], dialect: str = "duckdb") -> str:
    """The query that counts and adds up marked rows, in an engine's own words."""

    def put(node: tree.Expression) -> tree.Expression:
        if isinstance(node, tree.Table) and node.name == "the_marks":
            return tree.Subquery(this=_together(marks), alias=node.args["alias"])
        return node

    return _template("tally").copy().transform(put).sql(dialect=dialect, comments=False)


def all_of(queries: Iterable[tree.Query], dialect: str = "duckdb") -> str:
    """One query that gives the rows of all of them, in an engine's own words."""
    return _together(queries).sql(dialect=dialect, comments=False)


def _together(queries: Iterable[tree.Query]) -> tree.Query:
    first, *rest = (tree.select("*").from_(tree.Subquery(this=each)) for each in queries)
    together: tree.Query = first
    for each in rest:
        # Put together by hand: the library's own way copies all there is so far each time.
        together = tree.Union(this=together, expression=each, distinct=False)
    return together


def _parts(measure: Measure, edition: Edition) -> dict[str, tree.Expression]:
    """What is added up for each kind of measure: whole numbers, all of them."""
    said = measure.expressions(edition)
    match measure:
        case Share():
            achieved = _or_false(said["achieved"])
            return {"value": tree.Case(default=_number(0)).when(achieved, _number(1))}
        case Mean():
            value = said["value"].within_a_query()
            squared = tree.Mul(this=_exact(value), expression=_exact(value))
            return {"value": value, "squared": squared}
        case Rate():
            return {
                "value": said["numerator"].within_a_query(),
                "whole": said["denominator"].within_a_query(),
            }
        case TailGap():
            return {"value": said["value"].within_a_query()}
    raise OurMistake(f"No parts are known for a {type(measure).__name__}.")


def _is_counted(measure: Measure, edition: Edition) -> tree.Expression:
    """Who is counted. A row whose value is not known cannot be averaged, so it is not."""
    said = measure.expressions(edition)
    needed = [_or_false(said["counted"])]
    for part in ("value", "numerator", "denominator"):
        if part in said:
            is_null = tree.Is(this=said[part].within_a_query(), expression=tree.Null())
            needed.append(tree.Not(this=is_null))
    return reduce(lambda one, other: tree.And(this=one, expression=other), needed)


def _marks(measure: Measure, edition: Edition, places: Mapping[str, tree.Expression]) -> tree.Query:
    nothing = {part: tree.Null() for part in ("value", "squared", "whole")}
    return _filled("marks", measure, edition, {"detail": _number(0), **nothing, **places})


def _filled(
    template: str, measure: Measure, edition: Edition, places: Mapping[str, tree.Expression]
) -> tree.Query:
    last = edition.years.last
    in_place: dict[str, tree.Expression] = {
        "measure": tree.Literal.string(measure.id),
        "first": _number(edition.years.first.start),
        "last": _number(last.start if last else _FOR_EVER),
        **places,
    }

    def put(node: tree.Expression) -> tree.Expression:
        if isinstance(node, tree.Table) and node.name == "the_facts":
            return tree.to_table(measure.facts)
        if isinstance(node, tree.Column) and node.name.startswith("the_"):
            return in_place[node.name.removeprefix("the_")].copy()
        return node

    filled = _template(template).copy().transform(put)
    assert isinstance(filled, tree.Query), "what is put in its places leaves a query a query"
    return filled


@cache
def _template(name: str) -> tree.Expression:
    parsed = sqlglot.parse_one(query(_SQL, name), dialect="duckdb")
    assert isinstance(parsed, tree.Expression), "a template is one query"
    return parsed


def _or_false(expression: Expression) -> tree.Expression:
    return tree.Coalesce(this=expression.within_a_query(), expressions=[tree.Boolean(this=False)])


def _exact(value: tree.Expression) -> tree.Expression:
    return tree.cast(value.copy(), "DECIMAL(38, 0)")


def _number(number: int) -> tree.Expression:
    return tree.Neg(this=_number(-number)) if number < 0 else tree.Literal.number(number)
