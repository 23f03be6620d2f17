"""Attainment 8 in plain Python, twice: by the rule, and by trying every way to fill the slots."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations


@dataclass(frozen=True)
class Result:
    """One result; ``points`` are hundredths of a point, for each slot that it fills."""

    slot: str
    points: int
    code: str | None = None
    slots: int = 1
    on: date = date(2024, 8, 22)


def counting(results: Sequence[Result]) -> list[Result]:
    """The first entry of each discount code; a result without one stands for itself."""
    kept: dict[object, Result] = {}
    for number, result in enumerate(sorted(results, key=lambda each: (each.on, -each.points))):
        kept.setdefault(result.code or number, result)
    return list(kept.values())


def by_rule(results: Sequence[Result]) -> int:
    """English and maths doubled, the best three of the EBacc, and the best three of the rest."""
    pools: dict[str, list[int]] = {"ENG": [], "MAT": [], "EBAC": [], "OPEN": []}
    for result in counting(results):
        pools[result.slot] += [result.points] * result.slots
    for pool in pools.values():
        pool.sort(reverse=True)
    english, ebacc = pools["ENG"], pools["EBAC"]
    rest = sorted(pools["OPEN"] + english[1:] + ebacc[3:], reverse=True)
    doubled = 2 if len(english) > 1 else 1
    return doubled * sum(english[:1]) + 2 * sum(pools["MAT"][:1]) + sum(ebacc[:3]) + sum(rest[:3])


def by_trying_everything(results: Sequence[Result]) -> int:
    """The best total over every way to put results in slots that the rules allow."""
    entries = [(r.slot, r.points) for r in counting(results) for _ in range(r.slots)]
    numbers = range(len(entries))
    taken = sum(slot == "ENG" for slot, _ in entries)

    def choices(slot: str, most: int) -> list[tuple[int, ...]]:
        own = [n for n in numbers if entries[n][0] == slot]
        return [pick for size in range(most + 1) for pick in combinations(own, size)]

    best = 0
    for english in choices("ENG", 1):
        for maths in choices("MAT", 1):
            for ebacc in choices("EBAC", 3):
                used = {*english, *maths, *ebacc}
                free = [entries[n][1] for n in numbers if n not in used and entries[n][0] != "MAT"]
                total = (
                    (2 if taken > 1 else 1) * sum(entries[n][1] for n in english)
                    + 2 * sum(entries[n][1] for n in maths)
                    + sum(entries[n][1] for n in ebacc)
                    + sum(sorted(free, reverse=True)[:3])
                )
                best = max(best, total)
    return best
