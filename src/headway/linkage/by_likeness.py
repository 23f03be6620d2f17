"""The pass by likeness: children without a permanent number, by names, birth date, sex and home.

What is weighed (``scoring``) falls into three bands. Enough to accept joins; some is for a
person; little is nothing. However much speaks for it, a person is asked where another child
fits as well, where forenames differ (twins differ in nothing else), where the two were on a
roll at once, and where an adoption lies between them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from headway.linkage.adoptions import Adoptions
from headway.linkage.agreement import Doubt, Evidence
from headway.linkage.by_number import Pair
from headway.linkage.components import Components
from headway.linkage.mentions import Mentions
from headway.linkage.profiles import Profile, profiles
from headway.linkage.scoring import Agreement, Compared, Scored, scored

ACCEPT_BITS = 4.5
"""Odds of 23 to 1 for the weakest pair that is joined, and far higher for most."""
REVIEW_BITS = -1.0
_MARGIN_BITS = 4.0
_FORENAMES_DIFFER = frozenset({Agreement.DIFFERS, Agreement.FORENAME_DIFFERS})

_Edge = tuple[int, int]


def join_by_likeness(
    components: Components, mentions: Mentions, adoptions: Adoptions
) -> list[Pair]:
    """Join each child without a permanent number to the one child who fits; gives the doubts."""
    known = profiles(mentions, components.members())
    comparable = {root: each for root, each in known.items() if each.can_be_compared}
    if all(each.upns for each in comparable.values()):
        return []
    weighed = [
        each
        for each in scored(_compared(comparable.values()))
        if not components.are_kept_apart(each.one, each.other)
    ]
    stage = _Stage(components, known, adoptions)
    return stage.join(weighed)


def _compared(children: Iterable[Profile]) -> Iterator[Compared]:
    for child in children:
        names: list[tuple[str | None, str | None]] = [*sorted(child.names)]
        sexes: list[str | None] = [*sorted(child.sexes)]
        homes: list[str | None] = [*sorted(child.postcodes)]
        for (forename, surname), born_on, sex, home in product(
            names or [(None, None)], sorted(child.births), sexes or [None], homes or [None]
        ):
            yield Compared(child.root, bool(child.upns), forename, surname, born_on, sex, home)


class _Stage:
    """What each pair comes to. All are judged before any is joined."""

    def __init__(
        self, components: Components, known: Mapping[int, Profile], adoptions: Adoptions
    ) -> None:
        self._components = components
        self._known = known
        self._adoptions = adoptions

    def join(self, weighed: list[Scored]) -> list[Pair]:
        doubts: list[Pair] = []
        likely: list[Scored] = []
        for each in weighed:
            doubt = self._doubt(each)
            if doubt is None:
                likely.append(each)
            elif each.bits >= REVIEW_BITS and self._is_worth_asking(each, doubt):
                doubts.append((each.one, each.other, doubt))
        edges, rivals = _without_rivals(likely, self._known)
        doubts += [(one, other, Doubt.SEVERAL_FIT) for one, other in rivals]
        joins, clashing = self._consistent(edges)
        doubts += [(one, other, Doubt.SEVERAL_FIT) for one, other in clashing]
        for one, other in joins:
            self._components.join(one, other, Evidence.LIKENESS)
        settled = {root for pair in joins for root in pair}
        return [pair for pair in doubts if not self._is_settled(pair, settled)]

    def _is_worth_asking(self, each: Scored, doubt: Doubt) -> bool:
        """Not of two who are plainly two: twins whom nobody numbered, or two strangers in care."""
        if doubt is Doubt.FORENAME_DIFFERS:
            return bool(self._known[each.one].upns or self._known[each.other].upns)
        return doubt is not Doubt.TWO_CARE_NUMBERS or each.name is not Agreement.NOT_KNOWN

    def _is_settled(self, pair: Pair, settled: set[int]) -> bool:
        """Whether the child without a number went to another, who fits better by far."""
        one, other, doubt = pair
        if doubt is Doubt.ADOPTION:
            return False
        return (one in settled or bool(self._known[one].upns)) and (
            other in settled or bool(self._known[other].upns)
        )

    def _doubt(self, each: Scored) -> Doubt | None:
        """Why a pair is not accepted, whatever else there is; null where it may be."""
        one, other = self._known[each.one], self._known[each.other]
        if self._adoptions.lies_between(one, other):
            return Doubt.ADOPTION
        if one.rolls & other.rolls:
            return Doubt.AT_THE_SAME_TIME
        if _are_two_in_care(one, other):
            return Doubt.TWO_CARE_NUMBERS
        if each.name in _FORENAMES_DIFFER:
            return Doubt.FORENAME_DIFFERS
        return None if each.bits >= ACCEPT_BITS else Doubt.LIKELY

    def _consistent(self, edges: list[_Edge]) -> tuple[list[_Edge], list[_Edge]]:
        """The pairs by which no two who cannot be one would become one, and the others."""
        joins: list[_Edge] = []
        clashing: list[_Edge] = []
        for group in _groups(edges):
            together = {root for pair in group for root in pair}
            (joins if self._may_be_one(together) else clashing).extend(group)
        return joins, clashing

    def _may_be_one(self, roots: set[int]) -> bool:
        upns: set[str] = set()
        numbered = rolls = in_care = 0
        met: set[int] = set()
        for child in (self._known[root] for root in roots):
            upns |= child.upns
            numbered += bool(child.upns)
            in_care += bool(child.care_numbers)
            rolls += len(child.rolls)
            met |= child.rolls
        return numbered <= 1 and in_care <= 1 and rolls == len(met)


def _are_two_in_care(one: Profile, other: Profile) -> bool:
    """Social care gives a number once: two numbers are two children until a person says not."""
    both = one.care_numbers and other.care_numbers
    return bool(both) and not one.care_numbers & other.care_numbers


def _without_rivals(
    likely: list[Scored], known: Mapping[int, Profile]
) -> tuple[list[_Edge], list[_Edge]]:
    """The pairs to join, and those of a child whom two numbered children fit about as well.

    Of several numbered children who fit, the one who fits better by far is the one.
    """
    fitting: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    edges: list[_Edge] = []
    for each in likely:
        one, other = each.one, each.other
        if known[one].upns:
            fitting[other].append((each.bits, one))
        elif known[other].upns:
            fitting[one].append((each.bits, other))
        else:
            edges.append((one, other))
    rivals: list[_Edge] = []
    for child, found in fitting.items():
        best = max(bits for bits, _ in found)
        near = sorted(numbered for bits, numbered in found if bits > best - _MARGIN_BITS)
        (edges if len(near) == 1 else rivals).extend((child, numbered) for numbered in near)
    return edges, rivals


def _groups(edges: list[_Edge]) -> list[list[_Edge]]:
    """The pairs, those together that hang together; in an order of their own."""
    places = sorted({root for pair in edges for root in pair})
    trial = Components([None] * len(places))
    at = {root: place for place, root in enumerate(places)}
    for one, other in edges:
        trial.join(at[one], at[other], Evidence.LIKENESS)
    found: defaultdict[int, list[_Edge]] = defaultdict(list)
    for pair in edges:
        found[trial.root(at[pair[0]])].append(pair)
    return list(found.values())
