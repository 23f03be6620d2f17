"""Adoptions: no record of before is joined to one of after, unless a person says so.

Who a child was before they were adopted is nobody's to find out by comparing. What keeps the
same permanent UPN through it is one record that goes on, and stays one.

Source: Adoption and Children Act 2002, sections 56 to 65; DfE, Unique pupil numbers guide.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from headway.linkage.mentions import Mentions
from headway.linkage.profiles import Profile


@dataclass(frozen=True, kw_only=True, slots=True)
class Adoptions:
    """When each adopted child was adopted, by their UPNs and numbers in care."""

    by_number: Mapping[str, date]

    def lies_between(self, one: Profile, other: Profile) -> bool:
        """Whether all that is known of one is from before their adoption, and of the other from
        after it."""
        if one.upns & other.upns:
            return False
        return self._before(one, other) or self._before(other, one)

    def of(self, *numbers: str | None) -> date | None:
        """When the child with one of these numbers was adopted; null where none was."""
        days = (self.by_number.get(each or "") for each in numbers)
        return min((day for day in days if day), default=None)

    def _before(self, adopted: Profile, other: Profile) -> bool:
        day = self.of(*adopted.upns, *adopted.care_numbers)
        return day is not None and adopted.last_met < day <= other.first_met


def adoptions(mentions: Mentions) -> Adoptions:
    """The adoptions that the returns tell of."""
    by_care_number: dict[str, date] = {}
    for mention, seen in zip(mentions.all, mentions.seen, strict=True):
        if seen.adopted_on and mention.care_number:
            before = by_care_number.get(mention.care_number, seen.adopted_on)
            by_care_number[mention.care_number] = min(before, seen.adopted_on)
    by_number = dict(by_care_number)
    for mention in mentions.all:
        if mention.upn and mention.care_number in by_care_number:
            by_number[mention.upn] = by_care_number[mention.care_number]
    return Adoptions(by_number=by_number)
