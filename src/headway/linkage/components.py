"""Mentions joined into children: what is joined, by what, and what a person has kept apart."""

from collections.abc import Iterable, Mapping, Sequence

from headway.linkage.agreement import Evidence


class Components:
    """Sets of mentions, each set one child. The order of joining makes no difference.

    ``registered`` is the pupil_id that each mention already has, if any, and ``apart`` the
    pairs of pupil_ids that a person has found to be two children: those are never joined.
    """

    def __init__(
        self, registered: Sequence[int | None], apart: Iterable[frozenset[int]] = ()
    ) -> None:
        """Begin with every mention on its own."""
        self._parent = list(range(len(registered)))
        self._evidence: list[Evidence | None] = [None] * len(registered)
        self._apart = frozenset(apart)
        self._ids = {place: {given} for place, given in enumerate(registered) if given is not None}

    def root(self, place: int) -> int:
        """The one mention that stands for all of the child."""
        parent = self._parent
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    def join(self, one: int, other: int, evidence: Evidence) -> None:
        """Make one child of two mentions, unless a person has said that they are two."""
        a, b = sorted((self.root(one), self.root(other)))
        if a == b:
            return
        if self._apart and self.are_kept_apart(a, b):
            return
        self._parent[b] = a
        self._evidence[b] = evidence
        if b in self._ids:
            self._ids.setdefault(a, set()).update(self._ids.pop(b))

    def are_kept_apart(self, one: int, other: int) -> bool:
        """Whether a person has found them to be two children."""
        ours, theirs = (self._ids.get(self.root(place), set()) for place in (one, other))
        return any(frozenset((a, b)) in self._apart for a in ours for b in theirs)

    def members(self) -> dict[int, list[int]]:
        """The mentions of each child, by the one that stands for all."""
        found: dict[int, list[int]] = {}
        for place in range(len(self._parent)):
            found.setdefault(self.root(place), []).append(place)
        return found

    def evidence_of(self, place: int) -> Evidence | None:
        """By what a mention came to its child; null for the one that the others came to."""
        return self._evidence[place]


def grouped(keys: Iterable[tuple[str, int]]) -> Mapping[str, list[int]]:
    """The places that have each key, where it is not only one."""
    found: dict[str, list[int]] = {}
    for key, place in keys:
        found.setdefault(key, []).append(place)
    return {key: places for key, places in found.items() if len(places) > 1}
