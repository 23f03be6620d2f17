"""Which counts are small, and when a percentage may be shown: named rule sets, each with a source.

There is no single rule in force in England. A release names the one it keeps, with its version.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from headway.disclosure.audiences import Audience
from headway.errors import ReleaseRefused, UnknownName


@dataclass(frozen=True, kw_only=True, slots=True)
class RuleSet:
    """What is hidden, and what each hidden small count must still be able to be.

    ``small`` are the smallest and largest count that is hidden; null where the source does not
    say, or where nothing is. Each must be able to be ``at_most`` and ``at_least``. A percentage
    is out of ``percentages_from`` at least, and one of 0% or 100% out of ``ends_from``: less is
    not shown. ``dominance`` is the p of the p%-rule for sums, null where there is none.
    ``round_to`` is what counts are rounded to, 1 where they are not.
    """

    id: str
    version: str
    title: str
    source: str
    small: tuple[int, int] | None = None
    at_most: int = 0
    at_least: int = 5
    percentages_from: int = 1
    ends_from: int = 1
    dominance: int | None = None
    round_to: int = 1
    hides: bool = True

    def is_small(self, count: int) -> bool:
        """Whether a count is one that must not be known."""
        return self.small is not None and self.small[0] <= count <= self.small[1]

    def shows_percentage(self, part: int, whole: int) -> bool:
        """Whether a percentage may stand, its numerator, complement and denominator regarded."""
        if whole < self.percentages_from or any(map(self.is_small, (part, whole - part, whole))):
            return False
        return part not in {0, whole} or whole >= self.ends_from

    def is_dominated(self, contributions: Iterable[int]) -> bool:
        """Whether one child's part of a sum could be told within p% by another who is in it.

        Source: the p%-rule: what neither of the two largest contribute is less than p% of the
        largest (Hundepool and others, Statistical Disclosure Control, 2012, section 4.2).
        """
        if self.dominance is None:
            return False
        ordered = sorted((abs(each) for each in contributions), reverse=True)
        if not ordered or ordered[0] == 0:
            return False
        rest = sum(ordered[2:])
        return 100 * rest < self.dominance * ordered[0]

    def must_protect(self) -> None:
        """Go on only where the rule set says which counts are small.

        Raises:
            ReleaseRefused: It does not.
        """
        if self.small is None:
            raise ReleaseRefused(
                f"The rule set “{self.id}” does not say which counts are small, "
                "so no release can be protected by it; name another."
            )


INTERNAL = RuleSet(
    id="internal",
    version="1",
    title="Within the authority, under a scope: exact counts",
    source="role-based access, written in the journal",
    hides=False,
)
PARTNER = RuleSet(
    id="partner",
    version="1",
    title="Partners under an agreement: 1 and 2 are hidden",
    source="Headway; as NCER for exclusions",
    small=(1, 2),
    at_least=3,
)
DFE_EXCLUSIONS = RuleSet(
    id="dfe-exclusions",
    version="2023",
    title="Suspensions and permanent exclusions: 1 and 2 are hidden, in percentages too",
    source="NCER, Nexus: exclusions methodology",
    small=(1, 2),
    at_least=3,
)
DFE_CLA = RuleSet(
    id="dfe-cla",
    version="2025",
    title="Children looked after: national figures to the nearest 10, authorities' unrounded",
    source="DfE, explore education statistics: children looked after, methodology",
    round_to=10,
)
PUBLIC_STRICT = RuleSet(
    id="public-strict",
    version="1",
    title="The public: 1 to 4 hidden, percentages of 11 or more, none of all or nobody below",
    source="Headway; Ofqual rounding policy (October 2025) for “fewer than 5”",
    small=(1, 4),
    percentages_from=11,
    ends_from=11,
    dominance=10,
)
RULE_SETS = {each.id: each for each in (INTERNAL, PARTNER, DFE_EXCLUSIONS, DFE_CLA, PUBLIC_STRICT)}
"""Every rule set by its id. One is never changed: it gets a new version."""

OF_AUDIENCE = {
    Audience.INTERNAL: INTERNAL,
    Audience.PARTNER: PARTNER,
    Audience.PUBLIC: PUBLIC_STRICT,
}
"""The rule set that a release to an audience keeps, unless it names a stricter one."""


def rule_set_named(name: str) -> RuleSet:
    """The rule set of this id.

    Raises:
        UnknownName: There is none.
    """
    try:
        return RULE_SETS[name]
    except KeyError:
        near = get_close_matches(name, RULE_SETS) or tuple(RULE_SETS)
        raise UnknownName("rule set", name, near) from None
