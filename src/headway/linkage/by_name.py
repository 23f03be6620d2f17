"""The pass by name: one name, birth date and sex under different numbers, or under none."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from headway.linkage.agreement import Doubt, Evidence
from headway.linkage.by_number import Pair
from headway.linkage.components import Components, grouped
from headway.linkage.mentions import Mention, Mentions
from headway.linkage.names import first_forename, plain


@dataclass(slots=True)
class _Child:
    """What is known of a child so far, from all mentions joined. ``upns`` are permanent ones."""

    root: int
    upns: set[str] = field(default_factory=set)
    rolls: set[int] = field(default_factory=set)
    postcodes: set[str] = field(default_factory=set)
    middle_names: set[str] = field(default_factory=set)


def join_by_name(components: Components, mentions: Mentions) -> list[Pair]:
    """Join what has one name, birth date and sex, and a home in common where both have numbers.

    Two on one census at the same time are two children, or one whom a school entered twice:
    for a person to say. Gives those pairs, and all others that only may be one child.
    """
    doubts: list[Pair] = []
    joins: list[tuple[int, int, Evidence]] = []
    members = components.members()
    sharing = grouped(
        (key, place) for place, each in enumerate(mentions.all) for key in _keys(each)
    )
    for places in sharing.values():
        roots = sorted({components.root(place) for place in places})
        if len(roots) == 1:
            continue
        children = _children(members, mentions, roots)
        for one, other, found in _judged(children):
            if isinstance(found, Doubt):
                doubts.append((one.root, other.root, found))
            elif found:
                joins.append((one.root, other.root, found))
    return doubts + list(_join_unless_on_one_roll(components, members, mentions, joins))


def _keys(mention: Mention) -> Iterator[str]:
    """Under which it is found: a child who changed surname has two."""
    if not mention.is_full:
        return
    rest = f"{first_forename(mention.forename)} {mention.born_on} {mention.sex or '-'}"
    for surname in {plain(mention.surname), plain(mention.former_surname)} - {""}:
        yield f"{surname} {rest}"


def _children(
    members: Mapping[int, list[int]], mentions: Mentions, roots: list[int]
) -> list[_Child]:
    return [_child(root, members[root], mentions) for root in roots]


def _child(root: int, places: list[int], mentions: Mentions) -> _Child:
    child = _Child(root)
    for place in places:
        mention, seen = mentions.all[place], mentions.seen[place]
        if mention.upn and not mention.upn[-1].isalpha():
            child.upns.add(mention.upn)
        if mention.middle_names:
            child.middle_names.add(plain(mention.middle_names))
        child.rolls |= seen.rolls
        child.postcodes |= set(seen.postcodes)
    return child


def _judged(children: list[_Child]) -> Iterator[tuple[_Child, _Child, Evidence | Doubt | None]]:
    """Each pair, with what is found of it. A temporary number is as good as none."""
    numbered = [child for child in children if child.upns]
    others = [child for child in children if not child.upns]
    for alike in (numbered, others):
        for one, other in combinations(alike, 2):
            yield one, other, _of_equals(one, other)
    for child in others:
        for each in numbered:
            if child.rolls & each.rolls:
                yield child, each, _of_equals(child, each)
            elif len(numbered) == 1:
                yield child, each, Evidence.NAME_AND_BIRTH_DATE
            else:
                yield child, each, Doubt.SEVERAL_FIT


def _of_equals(one: _Child, other: _Child) -> Evidence | Doubt | None:
    at_home = bool(one.postcodes & other.postcodes)
    if one.rolls & other.rolls:
        return Doubt.AT_THE_SAME_TIME if at_home else None
    if not at_home or _middle_names_differ(one, other):
        return Doubt.SAME_NAME
    return Evidence.NAME_BIRTH_DATE_AND_POSTCODE


def _middle_names_differ(one: _Child, other: _Child) -> bool:
    both = one.middle_names and other.middle_names
    return bool(both) and not one.middle_names & other.middle_names


def _join_unless_on_one_roll(
    components: Components,
    members: Mapping[int, list[int]],
    mentions: Mentions,
    joins: list[tuple[int, int, Evidence]],
) -> Iterator[Pair]:
    """Join the pairs, but none by which, over a third, two on one roll would become one."""
    trial = Components([None] * len(mentions.all))
    for one, other, evidence in joins:
        trial.join(one, other, evidence)
    groups: dict[int, set[int]] = {}
    for one, other, _ in joins:
        groups.setdefault(trial.root(one), set()).update((one, other))
    clashing = {
        root
        for root, together in groups.items()
        if len(together) > 2
        and any(
            one.rolls & other.rolls
            for one, other in combinations(_children(members, mentions, sorted(together)), 2)
        )
    }
    for one, other, evidence in joins:
        if trial.root(one) in clashing:
            yield one, other, Doubt.SEVERAL_FIT
        else:
            components.join(one, other, evidence)
