"""The spine: which mentions are one child's, by fixed rules in a fixed order.

First what shares a number and does not contradict it, then what has no permanent number and is
alike enough in names, birth date, sex and home. Each pass looks at pairs only and decides on
them all before it joins any, so the order in which files came is without effect. What is
doubtful is not joined but listed for a person.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from headway.linkage.adoptions import adoptions
from headway.linkage.agreement import Doubt, Evidence
from headway.linkage.by_likeness import join_by_likeness
from headway.linkage.by_number import join_by_number
from headway.linkage.components import Components, grouped
from headway.linkage.mentions import Mention, Mentions
from headway.linkage.two_numbers import under_two_numbers


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """What a person found of two pupil_ids: one child, or two."""

    pupil_ids: frozenset[int]
    is_one_child: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class DoubtfulPair:
    """Two mentions, by their places, that may be one child's, and why it is not certain."""

    places: tuple[int, int]
    doubt: Doubt


@dataclass(frozen=True, kw_only=True, slots=True)
class Spine:
    """Every child's mentions, by their places, and the pairs that a person should look at.

    ``evidence`` says of each mention by what it came to its child, null for the first.
    """

    children: list[list[int]]
    evidence: list[Evidence | None]
    doubts: list[DoubtfulPair]


def build(
    mentions: Mentions,
    register: Mapping[str, int] | None = None,
    decisions: Iterable[Decision] = (),
) -> Spine:
    """Find who is who.

    Args:
        mentions: All of them.
        register: The pupil_id of each mention key that has one. What was one child stays one.
        decisions: What persons have decided of doubtful pairs.
    """
    known = register or {}
    registered = [known.get(each.key) for each in mentions.all]
    decided = list(decisions)
    components = Components(
        registered, (each.pupil_ids for each in decided if not each.is_one_child)
    )
    _join_known(components, mentions.all, registered, decided)
    adopted = adoptions(mentions)
    doubts = [
        *join_by_number(components, mentions, adopted),
        *under_two_numbers(components, mentions, adopted),
        *join_by_likeness(components, mentions, adopted),
    ]
    return Spine(
        children=list(components.members().values()),
        evidence=[components.evidence_of(place) for place in range(len(mentions.all))],
        doubts=list(_still_open(components, doubts)),
    )


def _join_known(
    components: Components,
    mentions: list[Mention],
    registered: list[int | None],
    decisions: list[Decision],
) -> None:
    """Join what has one key, what the register has as one child, and what a person joined."""
    for places in grouped((each.key, place) for place, each in enumerate(mentions)).values():
        for place in places[1:]:
            components.join(places[0], place, _of_one_key(mentions[place]))
    first: dict[int, int] = {}
    for place, given in enumerate(registered):
        if given is not None:
            components.join(first.setdefault(given, place), place, Evidence.REGISTER)
    for decision in decisions:
        if decision.is_one_child:
            places = [first[given] for given in decision.pupil_ids if given in first]
            for one, other in combinations(sorted(places), 2):
                components.join(one, other, Evidence.DECISION)


def _of_one_key(mention: Mention) -> Evidence:
    if mention.upn:
        return Evidence.UPN
    return Evidence.CARE_NUMBER if mention.care_number else Evidence.NAME_AND_BIRTH_DATE


def _still_open(
    components: Components, doubts: list[tuple[int, int, Doubt]]
) -> Iterator[DoubtfulPair]:
    """One pair of children once, and none that came together after all or was decided."""
    open_pairs: dict[tuple[int, int], set[Doubt]] = {}
    for one, other, doubt in doubts:
        a, b = sorted((components.root(one), components.root(other)))
        if a != b and not components.are_kept_apart(a, b):
            open_pairs.setdefault((a, b), set()).add(doubt)
    for pair, reasons in open_pairs.items():
        yield DoubtfulPair(places=pair, doubt=next(each for each in Doubt if each in reasons))
