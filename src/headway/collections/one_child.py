"""The rows of one child, told of one another, so that a check on one can look at the others."""

from collections.abc import Iterable, Iterator, Sequence

from headway.collections.rows import Row
from headway.collections.typed import as_day


def with_nested(child: Row) -> Row:
    """The row of a child, and those nested in it, each told of what it is within and all around."""
    heads: list[Row] = []
    _gather(child, (), heads)
    return _told(child, iter(heads), tuple(heads))


def _gather(row: Row, within: tuple[Row, ...], heads: list[Row]) -> None:
    head = Row(row.table, row.number, row.values, within=within)
    heads.append(head)
    # One tuple for all that are nested here: by it they are known as siblings.
    inner = (*within, head)
    for each in row.nested:
        _gather(each, inner, heads)


def _told(row: Row, heads: Iterator[Row], around: tuple[Row, ...]) -> Row:
    head = next(heads)
    nested = tuple(_told(each, heads, around) for each in row.nested)
    return row._replace(nested=nested, within=head.within, around=around)


def beside(rows: Iterable[Row], key: str) -> Iterator[Row]:
    """The rows in their order, each told of all that have the same text in a field."""
    taken = list(rows)
    groups: dict[str | None, list[Row]] = {}
    for row in taken:
        groups.setdefault(row.values.get(key), []).append(row)
    around = {text: tuple(group) if text else () for text, group in groups.items()}
    for row in taken:
        yield row._replace(around=around[row.values.get(key)])


def siblings(row: Row) -> list[Row]:
    """The child's rows of the same kind in the same place, this one among them."""
    return [each for each in row.around if each.table == row.table and _place(each) is _place(row)]


def _place(row: Row) -> object:
    return row.within[-1].values if row.within else None


def is_same(one: Row, other: Row) -> bool:
    """Whether both are one row of the file."""
    return one.values is other.values


def in_order(row: Row, start: str) -> tuple[list[Row], int]:
    """The row's siblings by the day in a field, of equals as the file has them, and its place.

    Siblings without a readable day are left out; the place is -1 where it is one of them.
    """
    dated = [(day, each) for each in siblings(row) if (day := as_day(each.values.get(start) or ""))]
    ordered = [each for _, each in sorted(dated, key=lambda pair: pair[0])]
    return ordered, _index(ordered, row)


def _index(rows: Sequence[Row], row: Row) -> int:
    return next((place for place, each in enumerate(rows) if is_same(each, row)), -1)
