"""A person acting in one role, and the scope that this gives them."""

from dataclasses import dataclass
from datetime import date

from headway.access.permissions import Permission
from headway.access.roles import Reach, Role
from headway.access.scope import Depth, Scope
from headway.errors import NotPermitted


@dataclass(frozen=True, kw_only=True, slots=True)
class Actor:
    """Someone signed in, in the one role they act in at this moment.

    ``name`` is the account's name, as the journal writes it. ``schools`` are the URNs and
    ``children`` the pupil_ids given to them; a role whose reach needs neither ignores both.
    The dates bound the grant, both included; null means no limit.
    """

    name: str
    role: Role
    schools: frozenset[int] = frozenset()
    children: frozenset[int] = frozenset()
    starts_on: date | None = None
    ends_on: date | None = None

    def may(self, permission: Permission) -> bool:
        """Whether the role allows it."""
        return permission in self.role.permissions

    def must(self, permission: Permission) -> None:
        """Go on only where the role allows it.

        Raises:
            NotPermitted: It does not; the sentence names the role and what was wanted.
        """
        if not self.may(permission):
            raise NotPermitted(
                f"The role {self.role.title.lower()} may not {permission.means}; "
                "ask an administrator for a role that may."
            )

    def scope(self, *, purpose: str | None = None) -> Scope:
        """Whose records this person may read.

        Args:
            purpose: Why children must be seen by name, in the person's own words. Without
                effect in a role that needs none. It is journalled with every read.

        Raises:
            NotPermitted: A purpose was begun but left empty.
        """
        role = self.role
        if role.reach is Reach.NOBODY:
            return Scope.nothing()
        reason, depth = f"{role.title.lower()} {_OF[role.reach]}", role.depth
        if purpose is not None and role.depth_for_a_purpose:
            if not purpose.strip():
                raise NotPermitted("Say for what purpose the children must be seen by name.")
            reason, depth = f"{reason}, for: {purpose.strip()}", role.depth_for_a_purpose
        return self._reach(reason, depth).between(self.starts_on, self.ends_on)

    def _reach(self, reason: str, depth: Depth) -> Scope:
        match self.role.reach:
            case Reach.AUTHORITY:
                return Scope.of_authority(reason, depth)
            case Reach.IN_OUR_CARE:
                return Scope.of_authority(reason, depth, looked_after_only=True)
            case Reach.SCHOOLS:
                return Scope.of_schools(self.schools, reason, depth)
            case Reach.LOOKED_AFTER_OF_SCHOOLS:
                return Scope.of_schools(self.schools, reason, depth, looked_after_only=True)
            case Reach.CHILDREN:
                return Scope.of_children(self.children, reason, depth)
            case Reach.NOBODY:
                return Scope.nothing()


_OF = {
    Reach.AUTHORITY: "of this authority",
    Reach.IN_OUR_CARE: "for the children in this authority's care",
    Reach.SCHOOLS: "of this school",
    Reach.LOOKED_AFTER_OF_SCHOOLS: "of this school",
    Reach.CHILDREN: "of this child",
}
"""How a page says why a child may be seen: designated teacher of this school."""
