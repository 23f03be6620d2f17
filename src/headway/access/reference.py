"""The page of roles in the reference, written from the roles themselves."""

from headway.access.permissions import Permission
from headway.access.roles import ROLES, Role
from headway.access.scope import Depth

_SHOWN = {
    Depth.FIGURES: "figures only",
    Depth.PSEUDONYMISED: "each child, without name or number",
    Depth.NAMED: "each child, by name",
}


def document() -> str:
    """The whole of ``docs/reference/roles.md``."""
    lines = [
        "# Roles: who may see what, and why",
        "",
        "Written from `headway.access.roles`; `make docs` writes it again.",
        "",
        "| Role | In settings | Sees | Reach | How deep | With a stated purpose |",
        "|---|---|---|---|---|---|",
        *(_row(role) for role in ROLES.values()),
        "",
        "Reach counts only between the dates of the grant. Outside them a role sees no child.",
        "A person acts in one role at a time, so that there is one reason why a child was seen.",
        "",
        "## What each role may do",
        "",
    ]
    for role in ROLES.values():
        may = "; ".join(each.means for each in Permission if each in role.permissions)
        lines.append(f"- **{role.title}** may {may}.")
    return "\n".join([*lines, ""])


def _row(role: Role) -> str:
    purpose = _SHOWN[role.depth_for_a_purpose] if role.depth_for_a_purpose else "the same"
    cells = (role.title, f"`{role.id}`", role.sees, role.reach, _SHOWN[role.depth], purpose)
    return "| " + " | ".join(cells) + " |"
