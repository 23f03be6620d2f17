"""Making a release: what to hide, the proof, and the files that say so.

Each release is checked with all that its audience has seen before, and with all that any nearer
audience has seen: whoever reads this one too must still not be able to tell a small count.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from headway.disclosure import tables
from headway.disclosure.audiences import Audience
from headway.disclosure.facts import Fact, exact
from headway.disclosure.figures_file import figures_written
from headway.disclosure.folder import Certificate, certificate_written, facts_written
from headway.disclosure.rules import OF_AUDIENCE, RuleSet
from headway.disclosure.tables import Draft
from headway.errors import ReleaseRefused

if TYPE_CHECKING:
    from headway.disclosure.solving.certifying import Tables
    from headway.disclosure.solving.protecting import Task
    from headway.disclosure.solving.system import System

THIS = "this release"
"""How facts name the release that is being made, which has no number yet."""

ShareOut = Callable[..., Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class Earlier:
    """A release that was approved: its own facts, and the true count of each of its cells."""

    id: str
    audience: Audience
    facts: tuple[Fact, ...]
    cells: Mapping[str, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Proposal:
    """What is to be decided on. ``files`` are the folder's; ``inner`` is for the authority alone.

    ``hidden`` of ``counts`` are not shown; ``excepted`` names the cells that are not protected.
    ``narrow`` is how many hidden cells can be told within less than five, none of them small.
    """

    files: Mapping[str, bytes]
    inner: bytes
    counts: int
    hidden: int
    small: int
    tables: int
    narrow: int
    excepted: tuple[str, ...]

    @property
    def advice(self) -> str:
        """What would cost less, where more than two counts in five are hidden; else empty."""
        if 5 * self.hidden <= 2 * self.counts:
            return ""
        return (
            f"{self.hidden} of {self.counts} counts are hidden. Fewer would be with years pooled, "
            "with coarser groups, with fewer groups in one release, or without schools."
        )


def propose(
    draft: Draft,
    earlier: Sequence[Earlier],
    *,
    audience: Audience,
    rules: RuleSet,
    others: Sequence[Fact] = (),
    excepted: Sequence[str] = (),
    share_out: ShareOut = map,
) -> Proposal:
    """Protect a draft and prove it.

    Args:
        draft: What is to be released.
        earlier: Every approved release, to whomever.
        audience: Who will see it.
        rules: Which rule set it keeps.
        others: What others have published about its cells.
        excepted: Cells that somebody signs for although they cannot be protected.
        share_out: Gives the work to several processes.

    Raises:
        ReleaseRefused: A small count cannot be protected and nobody signs for it.
    """
    rules.must_protect()
    seen = [each for each in earlier if each.audience.reaches(audience)]
    draft = _told_apart(draft, seen)
    known = _once([*draft.structure, *others, *(fact for each in seen for fact in each.facts)])
    cells = {cell: n for each in seen for cell, n in each.cells.items()} | draft.cells
    task = _task(known, cells, draft, rules)
    from headway.disclosure.solving import certifying
    from headway.disclosure.solving.protecting import protect
    from headway.disclosure.solving.system import system_of

    chosen = protect(task, share_out)
    order = task.system.cells
    shown = [
        exact(order[at], int(task.truth[at]), THIS)
        for at in (task.offered & ~chosen.hidden).nonzero()[0].tolist()
    ]
    facts = [*known, *shown]
    system = system_of(facts, order)
    proof = certifying.internal(
        system, task.truth, task.small, task.at_most, task.at_least,
        moves=chosen.moves, share_out=share_out,
    )  # fmt: skip
    ends = [*proof.impossible, *proof.undecided]
    lost = tuple(sorted({order[cell] for cell, _ in ends} - set(excepted)))
    if lost:
        _refuse(lost, task, known, seen)
    for nearer in list(Audience)[1 : list(Audience).index(audience)]:
        _must_hold_for(nearer, shown, draft, earlier, others)
    open_tables = certifying.public(system, 5, share_out=share_out)
    counts = {fact.terms[0][0]: fact.low or 0 for fact in facts if fact.is_exact_count}
    figures = figures_written(draft, counts, rules)
    return _written(
        draft, figures, facts, system, task, rules, proof, open_tables,
        tuple(sorted({order[cell] for cell, _ in ends})),
    )  # fmt: skip


def _written(
    draft: Draft, figures: bytes, facts: Sequence[Fact], system: "System", task: "Task",
    rules: RuleSet, proof: "Tables", open_tables: "Tables", excepted: tuple[str, ...],
) -> Proposal:  # fmt: skip
    text = facts_written(facts, system.cells, figures)
    published = system.published.tolist()
    small = task.small.nonzero()[0].tolist()
    inner = Certificate(
        kind="internal",
        tables=[each.tolist() for each in proof.tables],
        claims=[(cell, rules.at_most, rules.at_least) for cell in small],
        excepted=[*proof.impossible, *proof.undecided],
    )
    outer = Certificate(
        kind="public",
        tables=[each.tolist() for each in open_tables.tables],
        excepted=open_tables.impossible,
    )
    numbers = {cell: at for at, cell in enumerate(system.cells)}
    hidden = sum(not published[numbers[cell]] for cell in draft.offered)
    return Proposal(
        files={
            "figures.csv": figures,
            "facts.json": text,
            "certificate.json": certificate_written(outer, text, published),
        },
        inner=json.dumps(
            {
                "cells": draft.cells,
                "certificate": certificate_written(inner, text, published).decode(),
            }
        ).encode(),
        counts=len(draft.offered),
        hidden=hidden,
        small=len(small),
        tables=len(proof.tables),
        narrow=len(open_tables.impossible),
        excepted=excepted,
    )


def _told_apart(draft: Draft, seen: Sequence[Earlier]) -> Draft:
    """Counts that were released before with another value stand under a name of their own.

    The two differ by the children who came in and who went out: two further cells, seldom more
    than a few children, and to be protected like any other.
    """
    before = {cell: n for each in seen for cell, n in each.cells.items()}
    # A count that was revised before is compared with its latest release.
    names: dict[str, str] = {}
    structure: list[Fact] = []
    more: dict[str, int] = {}
    for cell, value in draft.cells.items():
        latest, edition = cell, 1
        while f"{cell}@{edition + 1}" in before:
            edition += 1
            latest = f"{cell}@{edition}"
        if latest not in before:
            continue
        if before[latest] == value:
            names[cell] = latest
            continue
        name = f"{cell}@{edition + 1}"
        names[cell], came, went = name, f"{name}/came", f"{name}/went"
        more[came], more[went] = max(0, value - before[latest]), max(0, before[latest] - value)
        structure.append(
            Fact(((name, 1), (latest, -1), (came, -1), (went, 1)), 0, 0, tables.STRUCTURE)
        )
    if not names:
        return draft
    told = tables.renamed(draft, names, structure)
    told.cells.update(more)
    told.tier.update(dict.fromkeys(more, 0))
    return told


def _task(known: Sequence[Fact], cells: Mapping[str, int], draft: Draft, rules: RuleSet) -> "Task":
    try:
        import numpy as np

        from headway.disclosure.solving.protecting import Task
        from headway.disclosure.solving.system import system_of, table_of
    except ModuleNotFoundError:
        raise ReleaseRefused(
            "What checks a release is not installed; install Headway with its extra “releases”."
        ) from None
    system = system_of(known, cells)
    truth = table_of(system, cells)
    offered, size = draft.offered, len(truth)
    dear = np.array([(1, 4, 16)[draft.tier.get(cell, 0)] for cell in system.cells])
    whole = np.array([2 if cell.endswith("/counted") else 1 for cell in system.cells])
    return Task(
        system=system,
        truth=truth,
        offered=np.array([cell in offered for cell in system.cells], bool) & ~system.published,
        small=np.array(
            [rules.is_small(cells[cell]) or _is_end(cell, cells, rules) for cell in system.cells],
            bool,
        ),
        at_most=np.full(size, rules.at_most, np.int64),
        at_least=np.full(size, rules.at_least, np.int64),
        weight=(2 + np.log1p(truth)) * dear * whole,
        tier=np.array([draft.tier.get(cell, 0) for cell in system.cells], np.int64),
    )


def _is_end(cell: str, cells: Mapping[str, int], rules: RuleSet) -> bool:
    """Whether it says that all or none of a small group achieved: then it must not be known."""
    *where, what = cell.removesuffix("/not").split("/")
    if cells[cell] or ":" not in what:
        return False
    counted = cells.get("/".join([*where, "counted"]), 0)
    return 0 < counted < rules.ends_from


def _must_hold_for(
    nearer: Audience, shown: Sequence[Fact], draft: Draft, earlier: Sequence[Earlier],
    others: Sequence[Fact],
) -> None:  # fmt: skip
    """What a nearer audience has seen, with this release too, keeps its own rule."""
    from headway.disclosure.solving import certifying

    seen = [each for each in earlier if each.audience.reaches(nearer)]
    if not any(each.audience is nearer for each in seen):
        return
    rules = OF_AUDIENCE[nearer]
    known = [*draft.structure, *others, *shown, *(fact for each in seen for fact in each.facts)]
    cells = {cell: n for each in seen for cell, n in each.cells.items()} | draft.cells
    task = _task(_once(known), cells, draft, rules)
    found = certifying.internal(task.system, task.truth, task.small, task.at_most, task.at_least)
    if found.impossible or found.undecided:
        raise ReleaseRefused(
            f"With what “{nearer.value}” has been given, this release would give "
            f"{len({cell for cell, _ in found.impossible})} small counts away to it."
        )


def _refuse(
    lost: Sequence[str], task: "Task", known: Sequence[Fact], seen: Sequence[Earlier]
) -> None:
    """Say which release is at fault: without which one the counts could be protected."""
    from dataclasses import replace

    from headway.disclosure.solving.protecting import protect
    from headway.disclosure.solving.system import system_of

    at_fault = []
    wanted = set(lost)
    for each in seen:
        fewer = system_of([fact for fact in known if fact.said != each.id], task.system.cells)
        left = protect(replace(task, system=fewer)).impossible
        still = {task.system.cells[cell] for cell, _ in left}
        if not wanted & still:
            at_fault.append(each.id)
    because = f"because of release {', '.join(at_fault)}" if at_fault else "whatever else is hidden"
    raise ReleaseRefused(
        f"{len(lost)} small counts cannot be protected, {because}: {'; '.join(lost[:5])}"
        f"{' and others' if len(lost) > 5 else ''}. Release less, or sign for each with --except."
    )


def _once(facts: Sequence[Fact]) -> list[Fact]:
    """Each fact once, whoever said it first."""
    return list({(fact.terms, fact.low, fact.high): fact for fact in reversed(facts)}.values())[
        ::-1
    ]
