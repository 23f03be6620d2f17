"""Scope: both renderings reach the same children as the scope itself says."""

import sqlite3
from datetime import date, timedelta

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headway.access.lookup import Lookup
from headway.access.scope import Depth, Scope
from headway.errors import OurMistake

DAY = date(2026, 3, 2)
URNS = st.integers(1, 5)
PUPILS = st.integers(1, 12)
DAYS = st.none() | st.integers(-2, 2).map(lambda days: DAY + timedelta(days=days))

scopes = st.builds(
    Scope,
    reason=st.just("a reason"),
    depth=st.sampled_from(Depth),
    authority_wide=st.booleans(),
    schools=st.frozensets(URNS, max_size=3),
    children=st.frozensets(PUPILS, max_size=4),
    looked_after_only=st.booleans(),
    starts_on=DAYS,
    ends_on=DAYS,
)
rows = st.lists(
    st.tuples(PUPILS, st.none() | URNS, st.none() | st.booleans()), min_size=1, max_size=20
)


def reached_in_duckdb(
    scope: Scope, records: list[tuple[int, int | None, bool | None]]
) -> list[int]:
    predicate = scope.as_predicate(on=DAY)
    with duckdb.connect(config={"threads": 1}) as connection:
        connection.execute(
            "CREATE TABLE child (row INTEGER, pupil_id BIGINT, urn BIGINT, looked_after BOOLEAN)"
        )
        connection.executemany(
            "INSERT INTO child VALUES (?, ?, ?, ?)",
            [(number, *record) for number, record in enumerate(records)],
        )
        query = predicate.within("SELECT row FROM child WHERE {scope} ORDER BY row")
        found = connection.cursor().execute(query, dict(predicate.parameters)).fetchall()
    return [row for (row,) in found]


def condition(lookup: Lookup) -> tuple[str, list[int | bool]]:
    """The lookup as SQLite reads it, by the meaning Django gives such lookups."""
    texts: list[str] = []
    values: list[int | bool] = []
    for part in lookup.parts:
        if isinstance(part, Lookup):
            text, inner = condition(part)
            texts.append(text)
            values.extend(inner)
            continue
        field, wanted = part
        if isinstance(wanted, bool):
            texts.append(f"{field} = ?")
            values.append(wanted)
        else:
            column = field.removesuffix("__in").replace("pk", "row")
            texts.append(f"{column} IN ({', '.join('?' * len(wanted))})")
            values.extend(wanted)
    return f"({f' {lookup.connector} '.join(texts) or 'TRUE'})", values


def reached_in_sqlite(
    scope: Scope, records: list[tuple[int, int | None, bool | None]]
) -> list[int]:
    text, values = condition(scope.as_lookup(on=DAY))
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE child (row, pupil_id, urn, looked_after)")
    connection.executemany(
        "INSERT INTO child VALUES (?, ?, ?, ?)",
        [(number, *record) for number, record in enumerate(records)],
    )
    found = connection.execute(f"SELECT row FROM child WHERE {text} ORDER BY row", values)
    reached = [row for (row,) in found]
    connection.close()
    return reached


@given(scope=scopes, records=rows)
@settings(deadline=None, max_examples=100)
def test_both_databases_select_the_children_that_the_scope_says(
    scope: Scope, records: list[tuple[int, int | None, bool | None]]
) -> None:
    said = [
        number
        for number, (pupil_id, urn, looked_after) in enumerate(records)
        if scope.reaches(pupil_id=pupil_id, urn=urn, looked_after=bool(looked_after), on=DAY)
    ]
    assert reached_in_duckdb(scope, records) == said
    assert reached_in_sqlite(scope, records) == said


@given(scope=scopes, pupil_id=PUPILS, urn=URNS, looked_after=st.booleans())
def test_no_child_is_reached_outside_the_dates_of_a_scope(
    scope: Scope, pupil_id: int, urn: int, looked_after: bool
) -> None:
    over = scope.between(DAY, DAY)
    for day in (DAY - timedelta(days=1), DAY + timedelta(days=1)):
        assert not over.reaches(pupil_id=pupil_id, urn=urn, looked_after=looked_after, on=day)


@given(scope=scopes, pupil_id=PUPILS, urn=URNS)
def test_narrowing_to_children_in_care_never_adds_a_child(
    scope: Scope, pupil_id: int, urn: int
) -> None:
    wide = Scope.of_schools(scope.schools, "a reason", scope.depth)
    narrow = Scope.of_schools(scope.schools, "a reason", scope.depth, looked_after_only=True)
    for scope_reaches in (narrow.reaches, wide.reaches):
        assert scope_reaches(pupil_id=pupil_id, urn=urn, looked_after=True, on=DAY) == (
            urn in scope.schools and scope.depth is not Depth.FIGURES
        )
    assert not narrow.reaches(pupil_id=pupil_id, urn=urn, looked_after=False, on=DAY)


def test_a_scope_of_nothing_reaches_nobody_in_either_database() -> None:
    everyone: list[tuple[int, int | None, bool | None]] = [(1, 1, True), (2, None, False)]
    assert reached_in_duckdb(Scope.nothing(), everyone) == []
    assert reached_in_sqlite(Scope.nothing(), everyone) == []


def test_a_scope_of_no_schools_is_not_a_scope_of_all_schools() -> None:
    everyone: list[tuple[int, int | None, bool | None]] = [(1, 1, True), (2, None, False)]
    scope = Scope.of_schools((), "headteacher of this school", Depth.NAMED)
    assert reached_in_duckdb(scope, everyone) == []
    assert reached_in_sqlite(scope, everyone) == []


def test_the_reason_says_until_when() -> None:
    scope = Scope.of_schools([100001], "designated teacher of this school", Depth.NAMED)
    assert scope.because() == "designated teacher of this school"
    until = scope.between(None, date(2027, 7, 31))
    assert until.because() == "designated teacher of this school until 31 July 2027"


def test_a_scope_without_a_reason_cannot_be_made() -> None:
    with pytest.raises(OurMistake):
        Scope.system(reason="  ")


def test_a_query_of_children_without_the_mark_is_refused() -> None:
    with pytest.raises(OurMistake):
        Scope.nothing().as_predicate(on=DAY).within("SELECT pupil_id FROM child")


def test_no_value_of_a_scope_stands_in_the_text_of_its_condition() -> None:
    one = Scope.of_schools([123456], "a reason", Depth.NAMED).as_predicate(on=DAY)
    other = Scope.of_children([987654], "a reason", Depth.NAMED).as_predicate(on=DAY)
    assert one.sql == other.sql
    assert "123456" not in one.sql


def test_a_lookup_can_lead_from_another_model_to_the_child() -> None:
    scope = Scope.of_schools([1], "a reason", Depth.NAMED, looked_after_only=True)
    fields = str(scope.as_lookup(on=DAY, to_child="child__"))
    assert "child__urn__in" in fields
    assert "child__looked_after" in fields
    assert "child__pupil_id__in" in fields
