"""What is known of each child so far, from all mentions that share a number."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from headway.linkage.mentions import Mention, Mentions
from headway.linkage.names import first_forename, plain


@dataclass(slots=True)
class Profile:
    """One child. ``root`` is the mention that stands for them; ``upns`` are permanent ones;
    ``rolls`` the censuses with the child on a roll. They were last met by others than social
    care on ``last_met``, the first of all days where they never were."""

    root: int
    upns: set[str] = field(default_factory=set)
    care_numbers: set[str] = field(default_factory=set)
    rolls: set[int] = field(default_factory=set)
    postcodes: set[str] = field(default_factory=set)
    names: set[tuple[str, str]] = field(default_factory=set)
    middle_names: set[str] = field(default_factory=set)
    births: set[date] = field(default_factory=set)
    sexes: set[str] = field(default_factory=set)
    first_met: date = date.max
    last_met: date = date.min

    @property
    def can_be_compared(self) -> bool:
        """Whether enough is known: a birth date, with a name or a home."""
        return bool(self.births and (self.names or self.postcodes))


def profiles(mentions: Mentions, members: Mapping[int, Sequence[int]]) -> dict[int, Profile]:
    """Every child by the mention that stands for them."""
    return {root: _profile(root, places, mentions) for root, places in members.items()}


def _profile(root: int, places: Sequence[int], mentions: Mentions) -> Profile:
    child = Profile(root)
    for place in places:
        mention, seen = mentions.all[place], mentions.seen[place]
        if mention.upn and not mention.upn[-1].isalpha():
            child.upns.add(mention.upn)
        if mention.care_number:
            child.care_numbers.add(mention.care_number)
        if mention.born_on:
            child.births.add(mention.born_on)
        if mention.sex:
            child.sexes.add(mention.sex)
        if mention.middle_names:
            child.middle_names.add(plain(mention.middle_names))
        child.first_met = min(child.first_met, seen.first_on)
        if not mention.care_number:
            child.last_met = max(child.last_met, seen.last_on)
        child.names.update(_names(mention))
        child.rolls |= seen.rolls
        child.postcodes.update("".join(code.split()).upper() for code in seen.postcodes)
    return child


def _names(mention: Mention) -> Iterator[tuple[str, str]]:
    """First forename with each surname: a child who changed theirs has two."""
    forename = first_forename(mention.forename)
    if forename:
        for surname in {plain(mention.surname), plain(mention.former_surname)} - {""}:
            yield forename, surname
