"""The measure language: what it says, and what it refuses to say."""

import duckdb
import pytest

from headway.measures.expressions import LONGEST, Expression, ExpressionRefused


def test_an_expression_names_the_columns_it_reads() -> None:
    line = Expression("10 * sessions_missed >= sessions_possible AND NOT fsm")
    assert line.columns == {"sessions_missed", "sessions_possible", "fsm"}


@pytest.mark.parametrize(
    ("missed", "possible", "is_persistent"), [(19, 190, True), (18, 190, False)]
)
def test_it_means_on_the_engine_what_it_says(
    missed: int, possible: int, is_persistent: bool
) -> None:
    sql = Expression("10 * missed >= possible").sql()
    found = duckdb.execute(f"SELECT {sql} FROM (SELECT {missed} AS missed, {possible} AS possible)")
    assert found.fetchall() == [(is_persistent,)]


def test_it_is_rendered_for_spark_with_its_own_quotes() -> None:
    assert Expression("a >= 2 AND b IN ('EXS', 'GDS')").sql("spark") == (
        "`a` >= 2 AND `b` IN ('EXS', 'GDS')"
    )


@pytest.mark.parametrize(
    "text",
    [
        "read_text('/etc/passwd')",
        "(SELECT 1)",
        "a IN (SELECT b FROM identity)",
        "identity.upn = 'x'",
        "a / b > 0.1",
        "1; DROP TABLE pupil",
        "a >",
        "",
        "current_user = 'x'",
        "CAST(a AS INTEGER) > 1",
        "count(*) > 1",
        "row_number() OVER () = 1",
        "LEAST(a, b) > 1",
        "a = 1 -- and more\nUNION SELECT 1",
        "a = getvariable('x')",
        "a = $1",
        "*",
        "[a, b]",
        "lambda x: x",
        "x" * (LONGEST + 1),
    ],
)
def test_whatever_is_not_on_the_list_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ExpressionRefused, match=r"\w"):
        Expression(text)
