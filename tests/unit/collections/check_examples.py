"""An example of each answer that a check can give, and how the three are tried."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from headway.collections.checks import Check, Context, Result
from headway.collections.registry import RETURNS
from headway.collections.rows import Row
from headway.collections.submission import Submission

Values = Mapping[str, str | None]


@dataclass(frozen=True, kw_only=True)
class Example:
    """Rows that pass, fail and cannot be checked; ``before`` is read first, ``known`` is the
    companion file of the first two, and ``nested`` are rows within the first two, or within
    the first alone where ``nested_to_fail`` are within the second; ``nested_not_checked`` are
    within the third. ``told`` is what companions say of child 1, ``around`` the first two's
    fellows, and ``within`` what they are all nested in."""

    passes: Values
    fails: Values
    not_checked: Values = field(default_factory=dict)
    before: Values | None = None
    known: Mapping[str, Iterable[str]] = field(default_factory=dict)
    nested: tuple[Row, ...] = ()
    nested_to_fail: tuple[Row, ...] | None = None
    nested_not_checked: tuple[Row, ...] = ()
    told: Mapping[str, str] = field(default_factory=dict)
    around: Sequence[Values] = ()
    within: Mapping[str, Values] = field(default_factory=dict)
    undated: bool = False


def check_called(return_id: str, code: str) -> Check:
    return next(check for check in RETURNS[return_id].checks if check.code == code)


def among(row: Row, example: Example) -> Row:
    """The row with those around it, and what they all are nested in."""
    within = tuple(Row(table, 3, values) for table, values in example.within.items())
    heads = [Row(row.table, 3, values, within=within) for values in (*example.around, row.values)]
    return row._replace(within=within, around=tuple(heads))


def answers(
    return_id: str, code: str, example: Example, submission: Submission, undated: Submission
) -> list[Result]:
    """What the check says of the three rows, in the example's order."""
    check = check_called(return_id, code)
    table = check.tables[0]

    def ask(values: Values, nested: tuple[Row, ...] = (), *, last: bool = False) -> Result:
        told = {fact: frozenset({f"1\t{text}"}) for fact, text in example.told.items()}
        known = {name: frozenset(keys) for name, keys in example.known.items()}
        context = Context(
            submission=undated if last and example.undated else submission,
            known={} if last else known | told,
        )
        if example.before is not None:
            check.test(Row(table, 2, example.before), context)
        if example.told:
            values = {"child": "1", **values}
        row = Row(table, 3, values, nested)
        return check.test(row if last else among(row, example), context).result

    failing = example.nested if example.nested_to_fail is None else example.nested_to_fail
    return [
        ask(example.passes, example.nested),
        ask(example.fails, failing),
        ask(example.not_checked, example.nested_not_checked, last=True),
    ]


EXPECTED = [Result.PASSED, Result.FAILED, Result.NOT_CHECKED]
