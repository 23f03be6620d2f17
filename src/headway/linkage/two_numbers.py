"""Children of one name, birth date and sex under two permanent UPNs: never joined, but shown.

A school may have given a new number without naming the old one, or two children may be alike.
Only a former UPN, another number in common, or a person makes one child of two valid UPNs.
"""

from collections.abc import Iterator
from itertools import combinations

from headway.linkage.adoptions import Adoptions
from headway.linkage.agreement import Doubt
from headway.linkage.by_number import Pair
from headway.linkage.components import Components, grouped
from headway.linkage.mentions import Mention, Mentions
from headway.linkage.names import first_forename, plain
from headway.linkage.profiles import Profile, profiles


def under_two_numbers(
    components: Components, mentions: Mentions, adoptions: Adoptions
) -> Iterator[Pair]:
    """The pairs that a person should look at."""
    sharing = grouped(
        (key, place)
        for place, each in enumerate(mentions.all)
        if each.is_full
        for key in _keys(each)
    )
    suspects = [
        roots
        for places in sharing.values()
        if len(roots := sorted({components.root(place) for place in places})) > 1
    ]
    wanted = {root for roots in suspects for root in roots}
    members = {root: own for root, own in components.members().items() if root in wanted}
    known = profiles(mentions, members)
    for roots in suspects:
        numbered = [known[root] for root in roots if known[root].upns]
        for one, other in combinations(numbered, 2):
            doubt = _doubt(one, other, adoptions)
            if doubt:
                yield one.root, other.root, doubt


def _keys(mention: Mention) -> Iterator[str]:
    """Under which it is found: a child who changed surname has two."""
    rest = f"{first_forename(mention.forename)} {mention.born_on} {mention.sex or '-'}"
    for surname in {plain(mention.surname), plain(mention.former_surname)} - {""}:
        yield f"{surname} {rest}"


def _doubt(one: Profile, other: Profile, adoptions: Adoptions) -> Doubt | None:
    at_home = bool(one.postcodes & other.postcodes)
    if adoptions.lies_between(one, other):
        return Doubt.ADOPTION
    if one.rolls & other.rolls:
        return Doubt.AT_THE_SAME_TIME if at_home else None
    return Doubt.NEW_NUMBER if at_home and not _middle_names_differ(one, other) else Doubt.SAME_NAME


def _middle_names_differ(one: Profile, other: Profile) -> bool:
    both = one.middle_names and other.middle_names
    return bool(both) and not one.middle_names & other.middle_names
