"""What stands in a release's folder: the facts, and a certificate about just those facts.

Both are JSON of whole numbers; ``verify`` reads them and says what each must be.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from headway.disclosure.facts import Fact, exact

End = tuple[int, int]
"""A cell by its number, and 1 for its upper end or -1 for its lower."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Certificate:
    """Complete tables and what they show. ``claims`` are cells, each with what it must be able to
    be: at most, at least; none in a public certificate, which claims every hidden cell.

    ``excepted`` are the ends that are not shown (in a public one, of a cell, whatever the way).
    """

    kind: str
    tables: Sequence[Sequence[int]]
    claims: Sequence[tuple[int, int, int]] = ()
    excepted: Sequence[End] = ()
    apart: int = 5


def facts_written(facts: Iterable[Fact], cells: Sequence[str], figures: bytes) -> bytes:
    """The facts over these cells, in the order given, bound to the released figures."""
    number = {cell: at for at, cell in enumerate(cells)}
    published: dict[str, list[list[int]]] = {}
    others: dict[str, list[list[object]]] = {}
    for fact in facts:
        if fact.is_exact_count:
            assert fact.low is not None, "an exact count has a value"
            published.setdefault(fact.said, []).append([number[fact.terms[0][0]], fact.low])
        else:
            terms = [each for cell, times in fact.terms for each in (number[cell], times)]
            others.setdefault(fact.said, []).append([fact.low, fact.high, terms])
    return _written(
        {
            "figures": hashlib.sha256(figures).hexdigest(),
            "cells": list(cells),
            "published": published,
            "facts": others,
        }
    )


def facts_read(said: Mapping[str, Any], names: Mapping[str, str]) -> Iterator[Fact]:
    """The facts that were written, in order; whoever said one may go by another name now."""
    cells = said["cells"]
    for who, every in said["published"].items():
        for cell, value in every:
            yield exact(cells[cell], value, names.get(who, who))
    for who, every in said["facts"].items():
        for low, high, terms in every:
            pairs = zip(terms[::2], terms[1::2], strict=True)
            yield Fact(tuple((cells[cell], by) for cell, by in pairs), low, high, who)


def certificate_written(certificate: Certificate, facts: bytes, published: Sequence[bool]) -> bytes:
    """A certificate about facts that were written; tables keep what is not published only."""
    hidden = [cell for cell, is_published in enumerate(published) if not is_published]
    ends = sorted(set(certificate.excepted))
    cells = sorted({cell for cell, _ in ends})
    return _written(
        {
            "kind": certificate.kind,
            "facts": hashlib.sha256(facts).hexdigest(),
            "apart": certificate.apart,
            "claims": [list(each) for each in certificate.claims],
            "excepted": cells if certificate.kind == "public" else ends,
            "hidden": hidden,
            "tables": [[int(table[cell]) for cell in hidden] for table in certificate.tables],
        }
    )


def _written(what: object) -> bytes:
    return json.dumps(what, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"
