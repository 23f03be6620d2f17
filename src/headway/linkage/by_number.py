"""The passes by number: UPN, former UPN, ULN, and the number of a child in care."""

from collections.abc import Iterator
from itertools import combinations, pairwise

from headway.linkage.adoptions import Adoptions
from headway.linkage.agreement import Doubt, Evidence, shared_number
from headway.linkage.components import Components, grouped
from headway.linkage.mentions import Mention, Mentions

Pair = tuple[int, int, Doubt]


def join_by_number(components: Components, told: Mentions, adoptions: Adoptions) -> list[Pair]:
    """Join what shares a number and does not contradict it; gives the pairs that do."""
    mentions = told.all
    doubts: list[Pair] = []
    bare: list[list[int]] = []
    for places in _sharing(mentions, "upn"):
        full = [place for place in places if mentions[place].is_full]
        doubts += _join_agreeing(components, mentions, full, Evidence.UPN)
        bare.append(places)
    for one, other in _former(mentions):
        doubt = shared_number(mentions[one], mentions[other])
        adopted_on = adoptions.of(mentions[one].former_upn)
        if adopted_on and adopted_on <= told.seen[one].first_on:
            doubt = Doubt.ADOPTION
        if doubt:
            doubts.append((one, other, doubt))
        else:
            components.join(one, other, _kind(mentions[one], mentions[other]))
    for places in _sharing(mentions, "uln"):
        doubts += _join_agreeing(components, mentions, places, Evidence.ULN)
    for places in _sharing(mentions, "care_number"):
        doubts += _join_in_care(components, mentions, places)
    for places in _sharing(mentions, "reference"):
        # Made of who the person is, in one return: the same reference is the same words.
        for one, other in pairwise(places):
            components.join(one, other, Evidence.REFERENCE)
    for places in bare:
        doubts += _join_bare(components, mentions, places)
    return doubts


def _sharing(mentions: list[Mention], number: str) -> Iterator[list[int]]:
    return iter(
        grouped(
            (value, place)
            for place, each in enumerate(mentions)
            if (value := getattr(each, number))
        ).values()
    )


def _join_agreeing(
    components: Components, mentions: list[Mention], places: list[int], evidence: Evidence
) -> Iterator[Pair]:
    for one, other in combinations(places, 2):
        doubt = shared_number(mentions[one], mentions[other])
        if doubt:
            yield one, other, doubt
        else:
            components.join(one, other, evidence)


def _former(mentions: list[Mention]) -> Iterator[tuple[int, int]]:
    """Pairs of which one had, before, the number that the other has or had before."""
    of_number: dict[str, list[int]] = {}
    for place, each in enumerate(mentions):
        for number in {each.upn, each.former_upn} - {None}:
            of_number.setdefault(str(number), []).append(place)
    for place, each in enumerate(mentions):
        if each.former_upn:
            for other in of_number[each.former_upn]:
                if other != place and mentions[other].born_on and mentions[other].upn != each.upn:
                    yield place, other


def _kind(one: Mention, other: Mention) -> Evidence:
    was_temporary = any(
        number and number[-1].isalpha() for number in (one.former_upn, other.former_upn)
    )
    return Evidence.TEMPORARY_UPN if was_temporary else Evidence.FORMER_UPN


def _join_in_care(
    components: Components, mentions: list[Mention], places: list[int]
) -> Iterator[Pair]:
    """Social care gives a number once: two birth dates under one are a slip, or two children."""
    dated = [place for place in places if mentions[place].born_on]
    for one, other in combinations(dated, 2):
        a, b = mentions[one], mentions[other]
        if (a.upn and a.upn == b.upn) or shared_number(a, b) is None:
            components.join(one, other, Evidence.CARE_NUMBER)
        else:
            yield one, other, Doubt.CARE_NUMBER_OF_TWO
    yield from _join_undated(components, set(places) - set(dated), dated, Evidence.CARE_NUMBER)


def _join_bare(components: Components, mentions: list[Mention], places: list[int]) -> list[Pair]:
    """Rows that give a number and no name go to the one child who has the number.

    Where two have it nobody can say whose they are.
    """
    doubts: list[Pair] = []
    full = [place for place in places if mentions[place].is_full]
    bare = sorted(set(places) - set(full))
    dated = [place for place in bare if mentions[place].born_on]
    for place in dated:
        fitting = [each for each in full if not shared_number(mentions[place], mentions[each])]
        if len({components.root(each) for each in fitting}) == 1:
            components.join(fitting[0], place, Evidence.UPN)
        else:
            why = Doubt.SEVERAL_FIT if fitting else Doubt.BIRTH_DATE_DIFFERS
            doubts += [(place, each, why) for each in fitting or full]
    for one, other in combinations(dated, 2):
        if not full and not shared_number(mentions[one], mentions[other]):
            components.join(one, other, Evidence.UPN)
    return [
        *doubts,
        *_join_undated(components, set(bare) - set(dated), full or dated, Evidence.UPN),
    ]


def _join_undated(
    components: Components, undated: set[int], others: list[int], evidence: Evidence
) -> Iterator[Pair]:
    """A number with nothing else goes to the only child who has it; to none where two do."""
    roots = {components.root(each) for each in others}
    for place in sorted(undated):
        if len(roots) == 1:
            components.join(others[0], place, evidence)
        elif not roots:
            components.join(min(undated), place, evidence)
        else:
            yield from ((place, each, Doubt.SEVERAL_FIT) for each in sorted(roots))
