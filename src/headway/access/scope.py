"""Scope: whose records may be read, how deeply, between which dates, and why.

Nothing below the doors reads a child's record without a scope, and no function has one by
default. A scope is plain data. It is rendered for the analytic database by ``as_predicate``
and for the application's by ``as_lookup``; both reach the children that ``reaches`` says.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from headway.access.lookup import EVERYTHING, NOTHING, Condition, Lookup
from headway.access.predicate import Predicate
from headway.errors import OurMistake
from headway.vocabulary.dates import in_words


class Depth(StrEnum):
    """How much of a child within reach may be read."""

    FIGURES = "figures"
    PSEUDONYMISED = "pseudonymised"
    NAMED = "named"


@dataclass(frozen=True, kw_only=True, slots=True)
class Scope:
    """Which children may be read; made by one of the class methods, never by default.

    ``schools`` are URNs and ``children`` are pupil_ids. ``looked_after_only`` narrows the
    reach by place (authority or schools) to children in our care; a child in ``children`` is
    reached whatever else holds. ``starts_on`` and ``ends_on`` are both included; null means
    no such limit. Outside those days the scope reaches nothing.
    """

    reason: str
    depth: Depth
    authority_wide: bool = False
    schools: frozenset[int] = frozenset()
    children: frozenset[int] = frozenset()
    looked_after_only: bool = False
    starts_on: date | None = None
    ends_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse a scope that does not say why it exists."""
        if not self.reason.strip():
            raise OurMistake("A scope must give its reason.")

    @classmethod
    def nothing(cls, reason: str = "no reach over any child") -> "Scope":
        """A scope that reaches no child."""
        return cls(reason=reason, depth=Depth.FIGURES)

    @classmethod
    def system(cls, reason: str) -> "Scope":
        """Every child, by name, for work no person looks at, such as linking; always journalled."""
        return cls(reason=reason, depth=Depth.NAMED, authority_wide=True)

    @classmethod
    def of_authority(cls, reason: str, depth: Depth, *, looked_after_only: bool = False) -> "Scope":
        """Every child of the authority, or every child in its care."""
        return cls(
            reason=reason, depth=depth, authority_wide=True, looked_after_only=looked_after_only
        )

    @classmethod
    def of_schools(
        cls, urns: Iterable[int], reason: str, depth: Depth, *, looked_after_only: bool = False
    ) -> "Scope":
        """The children of these schools, or those of them who are in the authority's care."""
        return cls(
            reason=reason,
            depth=depth,
            schools=frozenset(urns),
            looked_after_only=looked_after_only,
        )

    @classmethod
    def of_children(cls, pupil_ids: Iterable[int], reason: str, depth: Depth) -> "Scope":
        """These children and no other."""
        return cls(reason=reason, depth=depth, children=frozenset(pupil_ids))

    def between(self, starts_on: date | None, ends_on: date | None) -> "Scope":
        """The same scope, held only between these days, both included."""
        return replace(self, starts_on=starts_on, ends_on=ends_on)

    def because(self) -> str:
        """Why these children may be seen, and until when: as it stands on a page."""
        return f"{self.reason} until {in_words(self.ends_on)}" if self.ends_on else self.reason

    def holds_on(self, day: date) -> bool:
        """Whether the day lies within the scope's dates."""
        return (self.starts_on is None or self.starts_on <= day) and (
            self.ends_on is None or day <= self.ends_on
        )

    def shows_children_on(self, day: date) -> bool:
        """Whether any child's record may be read on the day, with or without a name."""
        return self.depth is not Depth.FIGURES and self.holds_on(day)

    def reaches(self, *, pupil_id: int, urn: int | None, looked_after: bool, on: date) -> bool:
        """Whether this child's record may be read on the day: the meaning of both renderings.

        A null ``urn`` is a child at none of the authority's schools.
        """
        if not self.shows_children_on(on):
            return False
        by_place = self.authority_wide or urn in self.schools
        return (by_place and (looked_after or not self.looked_after_only)) or (
            pupil_id in self.children
        )

    def as_predicate(self, *, on: date) -> Predicate:
        """The scope as a condition on ``pupil_id``, ``urn`` and ``looked_after`` in DuckDB."""
        shows = self.shows_children_on(on)
        return Predicate(
            parameters={
                "scope_everywhere": shows and self.authority_wide,
                "scope_schools": sorted(self.schools) if shows else [],
                "scope_whoever": not self.looked_after_only,
                "scope_children": sorted(self.children) if shows else [],
            }
        )

    def as_lookup(self, *, on: date, to_child: str = "") -> Lookup:
        """The scope as nested field lookups, which one line turns into a Django ``Q``.

        Args:
            on: The day on which the records are read.
            to_child: What leads from the model to the child, such as ``child__``.
        """
        if not self.shows_children_on(on):
            return NOTHING
        if self.authority_wide and not self.looked_after_only:
            return EVERYTHING
        place: list[Condition] = []
        if not self.authority_wide:
            place.append((f"{to_child}urn__in", sorted(self.schools)))
        if self.looked_after_only:
            place.append((f"{to_child}looked_after", True))
        named: Condition = (f"{to_child}pupil_id__in", sorted(self.children))
        return Lookup.any_of(Lookup.all_of(*place), named)
