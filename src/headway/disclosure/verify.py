"""Checks a release folder's certificate: whole-number arithmetic, no solver, only Python.

``headway verify FOLDER`` runs it, and so does ``python verify.py FOLDER`` with this file alone: it
imports nothing of Headway's, so that whoever doubts the figures can read all of what checks them.

A certificate is a number of complete tables. Each must be of whole numbers, none below nought, and
agree with every fact in the folder. Between them they must show, of each cell, what is claimed:

- public: every cell that is not published differs by at least ``apart`` between two tables;
- internal: each cell claimed is at most its first number in one table, at least its second in
  another.
"""

import csv
import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FIGURES, FACTS, CERTIFICATE = "figures.csv", "facts.json", "certificate.json"
_HIDDEN = "c"


class Broken(Exception):
    """The folder does not prove what it says; the text is why, in one sentence."""


def verify(folder: Path, certificate: bytes | None = None) -> dict[str, Any]:
    """What was checked of a folder, with its own certificate or another about the same facts.

    Raises:
        Broken: The proof does not hold.
    """
    facts, digest = _read(folder / FACTS)
    proof, _ = _read(folder / CERTIFICATE, certificate)
    try:
        if proof["facts"] != digest:
            raise Broken("The certificate is about other facts than those in the folder.")
        _must_be_of(folder / FIGURES, facts)
        return _checked(facts, proof)
    except (KeyError, TypeError, ValueError, IndexError, OSError) as error:
        raise Broken(f"The folder is damaged: {type(error).__name__} in {error}.") from None


def _checked(facts: dict[str, Any], proof: dict[str, Any]) -> dict[str, Any]:
    known = _known(facts)
    hidden = proof["hidden"]
    count, tables = len(facts["cells"]), proof["tables"]
    if hidden != [cell for cell in range(count) if cell not in known]:
        raise Broken("The tables do not stand for just those cells that are not published.")
    for number, table in enumerate(tables, 1):
        if len(table) != len(hidden) or not all(type(each) is int and each >= 0 for each in table):
            raise Broken(f"Table {number} is not one whole number, nought or more, for each cell.")
    values = dict(zip(hidden, map(list, zip(*tables, strict=True)), strict=True)) if tables else {}
    others = list(_all(facts["facts"]))
    for low, high, terms in others:
        _must_hold(low, high, terms, known, values, len(tables))
    claims = (
        _public(proof, values, hidden) if proof["kind"] == "public" else _internal(proof, values)
    )
    return {
        "kind": proof["kind"], "cells": count, "published": len(known), "hidden": len(hidden),
        "facts": len(others) + len(known), "tables": len(tables), "claims": claims,
        "excepted": len(proof["excepted"]),
    }  # fmt: skip


def _must_hold(
    low: int | None, high: int | None, terms: list[int], known: dict[int, int],
    values: dict[int, list[int]], tables: int,
) -> None:  # fmt: skip
    base, sums = 0, [0] * tables
    for cell, times in zip(terms[::2], terms[1::2], strict=True):
        if cell in known:
            base += times * known[cell]
        elif times == 1:
            sums = [one + other for one, other in zip(sums, values[cell], strict=True)]
        else:
            sums = [one + times * other for one, other in zip(sums, values[cell], strict=True)]
    for number, total in enumerate(sums or [0], 1):
        if (low is not None and base + total < low) or (high is not None and base + total > high):
            raise Broken(f"Table {number} contradicts a fact about cell {terms[0]}.")


def _public(proof: dict[str, Any], values: dict[int, list[int]], hidden: list[int]) -> int:
    claimed = [cell for cell in hidden if cell not in set(proof["excepted"])]
    for cell in claimed:
        if max(values[cell], default=0) - min(values[cell], default=0) < proof["apart"]:
            raise Broken(f"No two tables differ by {proof['apart']} in cell {cell}.")
    return len(claimed)


def _internal(proof: dict[str, Any], values: dict[int, list[int]]) -> int:
    excepted = {(cell, way) for cell, way in proof["excepted"]}
    for cell, at_most, at_least in proof["claims"]:
        if (cell, -1) not in excepted and min(values[cell], default=at_most + 1) > at_most:
            raise Broken(f"No table has cell {cell} at {at_most}.")
        if (cell, 1) not in excepted and max(values[cell], default=-1) < at_least:
            raise Broken(f"No table has cell {cell} at {at_least} or more.")
    return len(proof["claims"])


def _known(facts: dict[str, Any]) -> dict[int, int]:
    known: dict[int, int] = {}
    for cell, value in _all(facts["published"]):
        if known.setdefault(cell, value) != value:
            raise Broken(f"Cell {cell} was published with two values.")
    return known


def _must_be_of(figures: Path, facts: dict[str, Any]) -> None:
    if hashlib.sha256(figures.read_bytes()).hexdigest() != facts["figures"]:
        raise Broken(f"{figures.name} is not the table that the facts were taken from.")
    number = {cell: at for at, cell in enumerate(facts["cells"])}
    known = _known(facts)
    with figures.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for column in [name for name in row if name.startswith("cell_")]:
                cell, shown = row[column], row[column.removeprefix("cell_")]
                if cell and known.get(number[cell]) != (None if shown == _HIDDEN else int(shown)):
                    raise Broken(f"{figures.name} and the facts differ about {cell}.")


def _all(by_source: dict[str, list[Any]]) -> Iterator[Any]:
    for each in by_source.values():
        yield from each


def _read(path: Path, given: bytes | None = None) -> tuple[dict[str, Any], str]:
    try:
        text = path.read_bytes() if given is None else given
        return json.loads(text, parse_float=_no_fraction), hashlib.sha256(text).hexdigest()
    except OSError:
        raise Broken(f"There is no {path.name} in the folder.") from None
    except ValueError as error:
        raise Broken(f"{path.name} cannot be read: {error}.") from None


def _no_fraction(text: str) -> None:
    raise ValueError(f"{text} is not a whole number")


if __name__ == "__main__":
    try:
        print(verify(Path(sys.argv[1])))  # noqa: T201
    except Broken as why:
        sys.exit(f"Not proved. {why}")
