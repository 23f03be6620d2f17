"""Rules on a child's rows: which is before which, and what is nested in what."""

from headway.collections.checks import Context, Result
from headway.collections.child_rules import (
    begins_after_the_one_before,
    follows_at_once,
    holds,
    is_first,
    is_last,
    no_overlap,
    one_at_most,
)
from headway.collections.claims import blank
from headway.collections.one_child import beside, siblings, with_nested
from headway.collections.rows import Row
from headway.collections.submission import Submission

CONTEXT = Context(submission=Submission(return_id="any", tables=(), year=None, la_code=None))


def row(start: str, end: str | None = None, child: str = "1", number: int = 2) -> Row:
    return Row("stay", number, {"child": child, "start": start, "end": end})


def beside_each_other(*rows: Row) -> list[Row]:
    return list(beside(rows, "child"))


def test_rows_are_in_order_of_day_whatever_their_order_in_the_file() -> None:
    late, early = beside_each_other(row("01/06/2022"), row("01/05/2022", "01/06/2022"))
    assert is_last("start")(late, CONTEXT).result is Result.PASSED
    assert is_first("start")(early, CONTEXT).result is Result.PASSED
    assert follows_at_once("start", "end")(late, CONTEXT).result is Result.PASSED
    assert follows_at_once("start", "end")(early, CONTEXT).result is Result.NOT_CHECKED


def test_another_childs_rows_are_not_before_or_after() -> None:
    one, other = beside_each_other(row("01/05/2022"), row("01/06/2022", child="2"))
    assert siblings(one) == [one._replace(around=())]
    assert is_first("start")(other, CONTEXT).result is Result.PASSED


def test_a_row_after_an_open_one_overlaps_it() -> None:
    _, later = beside_each_other(row("01/05/2022"), row("01/06/2022"))
    assert no_overlap("start", "end")(later, CONTEXT).result is Result.FAILED
    judged = begins_after_the_one_before("start", "end")(later, CONTEXT)
    assert judged.result is Result.NOT_CHECKED


def test_two_rows_that_are_alike_are_two() -> None:
    twice = beside_each_other(row("01/05/2022"), row("01/05/2022"))
    assert [one_at_most(blank("end"))(each, CONTEXT).result for each in twice] == [
        Result.FAILED, Result.FAILED,
    ]  # fmt: skip


def test_nested_rows_know_what_they_are_within_and_siblings_are_of_one_place() -> None:
    stays = [
        Row("case", 1, {"number": each}, (row("01/05/2022"), row("01/06/2022"))) for each in "ab"
    ]
    child = with_nested(Row("child", 1, {"name": "x"}, tuple(stays)))
    inner = child.nested[1].nested[0]
    assert [each.table for each in inner.within] == ["child", "case"]
    assert inner.within[1].values["number"] == "b"
    assert len(inner.around) == 7
    assert len(siblings(inner)) == 2
    assert len(siblings(child.nested[0])) == 2
    assert holds("stay")(child.nested[0], CONTEXT).result is Result.PASSED
    assert holds("stay")(inner, CONTEXT).result is Result.FAILED
