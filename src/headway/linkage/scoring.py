"""How much speaks for two records being of one child, as Splink weighs it by a fixed model.

Nothing is learnt from the data in hand, so the same records weigh the same whatever order the
files came in; only how common a full name is among them is counted, and that exactly.

Source: Fellegi and Sunter, A theory for record linkage (1969); Splink, Ministry of Justice.
"""

import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from headway.store.engine import for_a_library

_MODEL = Path(__file__).parent / "data" / "likeness.toml"
_FEWEST_CHILDREN = 20_000
"""A name is not taken for rare, nor a pair for likely, because few children are compared."""
_ENOUGH_TO_KNOW_NAMES = 2_000
_BORNE_BY = 2
_LONG_ENOUGH_TO_BE_MISSPELT = 5
_LEAST_BITS = -4.0


class Agreement(IntEnum):
    """How two names agree: the levels of the model, by Splink's own numbers for them."""

    NOT_KNOWN = -1
    DIFFERS = 0
    FORENAME_DIFFERS = 1
    SURNAME_DIFFERS = 2
    SWAPPED_AND_ALIKE = 3
    BOTH_ALIKE = 4
    FORENAME_ALIKE = 5
    SURNAME_ALIKE = 6
    SWAPPED = 7
    SAME = 8


class Compared(NamedTuple):
    """One way in which a child is known, names in plain letters. Null where nobody says.

    ``is_numbered`` is a child with a permanent UPN. A child with two homes is compared twice.
    """

    child: int
    is_numbered: bool
    forename: str | None
    surname: str | None
    born_on: date | None
    sex: str | None
    postcode: str | None


class Scored(NamedTuple):
    """Two children, the best that speaks for their being one in bits, and how the names agree.

    Nought bits is as likely as not; each bit more doubles the odds.
    """

    one: int
    other: int
    bits: float
    name: Agreement


def scored(compared: Iterable[Compared]) -> list[Scored]:
    """Every pair with anything to be said for it; one row per pair of children.

    Two numbered children are never paired.
    """
    import pyarrow
    from splink import DuckDBAPI, Linker

    records = list(compared)
    children = {each.child for each in records}
    settings = {
        **_model(),
        "probability_two_random_records_match": 1 / max(len(children), _FEWEST_CHILDREN),
    }
    with for_a_library() as connection:
        api = DuckDBAPI(connection)
        linker = Linker(
            api.register(pyarrow.Table.from_pylist(_rows(records, len(children)))),
            settings,
            log_level=None,
        )
        commonness = pyarrow.Table.from_pylist(_commonness(records, len(children)))
        linker.table_management.register_term_frequency_lookup(
            api.register(commonness), "full_name"
        )
        found: Any = linker.inference.predict(
            threshold_match_weight=_LEAST_BITS, warning_mode="never"
        )
        return _best(found.as_pyarrow_table())


@cache
def _model() -> dict[str, Any]:
    with _MODEL.open("rb") as file:
        return tomllib.load(file)


def _rows(records: list[Compared], children: int) -> list[dict[str, object]]:
    """The records as the model names their parts.

    Two forenames that differ by a letter are one misspelt, unless other children have both;
    among few children short ones are always taken for two, since nobody else may have either.
    """
    bearers: defaultdict[str | None, set[int]] = defaultdict(set)
    for each in records:
        if each.is_numbered:
            bearers[each.forename].add(each.child)
    few = children < _ENOUGH_TO_KNOW_NAMES
    return [
        {
            "row": row,
            "child": each.child,
            "numbered": each.is_numbered,
            "forename": each.forename,
            "surname": each.surname,
            "full_name": _full_name(each),
            "is_a_name": len(bearers[each.forename]) >= _BORNE_BY
            or (few and len(each.forename or "") < _LONG_ENOUGH_TO_BE_MISSPELT),
            "born_on": each.born_on,
            "sex": each.sex,
            "postcode": each.postcode,
        }
        for row, each in enumerate(records)
    ]


def _commonness(records: list[Compared], children: int) -> list[dict[str, object]]:
    borne = Counter(name for name, _ in {(_full_name(each), each.child) for each in records})
    return [
        {"full_name": name, "tf_full_name": count / max(children, _FEWEST_CHILDREN)}
        for name, count in sorted(borne.items(), key=lambda pair: str(pair[0]))
        if name is not None
    ]


def _full_name(each: Compared) -> str | None:
    return f"{each.forename} {each.surname}" if each.forename and each.surname else None


def _best(found: Any) -> list[Scored]:
    columns = (
        found[name].to_pylist() for name in ("child_l", "child_r", "match_weight", "gamma_name")
    )
    best: dict[tuple[int, int], tuple[float, int]] = {}
    for left, right, bits, name in zip(*columns, strict=True):
        pair = (min(left, right), max(left, right))
        best[pair] = max(best.get(pair, (bits, name)), (bits, name))
    return [
        Scored(one, other, bits, Agreement(name))
        for (one, other), (bits, name) in sorted(best.items())
    ]
