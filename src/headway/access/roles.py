"""The roles to begin with: what each is called, may do, and may see.

A role is data. Whose children it reaches is settled by two closed words, ``Reach`` and
``Depth``, and by what a particular person was given (schools, children, dates): see
``actor``. A role is never renamed: it is retired.
"""

from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

from headway.access.permissions import Permission
from headway.access.scope import Depth
from headway.errors import UnknownName


class Reach(StrEnum):
    """Whose records a role is about."""

    AUTHORITY = "every child of the authority"
    IN_OUR_CARE = "the children in our care"
    SCHOOLS = "the children of the schools given to them"
    LOOKED_AFTER_OF_SCHOOLS = "the looked-after children of the schools given to them"
    CHILDREN = "the children given to them by name"
    NOBODY = "no child"


@dataclass(frozen=True, kw_only=True, slots=True)
class Role:
    """One kind of person. ``depth`` is what they see of the children within ``reach``;
    ``depth_for_a_purpose`` what they see once a purpose is stated, null where stating one
    changes nothing."""

    id: str
    title: str
    sees: str
    reach: Reach
    depth: Depth
    permissions: frozenset[Permission]
    depth_for_a_purpose: Depth | None = None


_FIGURES_AND_PLANS = {Permission.FIGURE_VIEW, Permission.RELEASED_FIGURE_VIEW, Permission.PLAN_VIEW}

ANALYST = Role(
    id="analyst",
    title="Analyst",
    sees="All figures; children without names unless a purpose is stated",
    reach=Reach.AUTHORITY,
    depth=Depth.PSEUDONYMISED,
    depth_for_a_purpose=Depth.NAMED,
    permissions=frozenset(
        _FIGURES_AND_PLANS
        | {Permission.CHILD_VIEW, Permission.FAULT_VIEW, Permission.EDITION_CALCULATE}
        | {Permission.MEASURE_PREVIEW, Permission.PLAN_EDIT, Permission.RELEASE_PROPOSE}
    ),
)
DATA_MANAGER = Role(
    id="data_manager",
    title="Data manager",
    sees="All figures, and every child by name to load files, mend faults and review links",
    reach=Reach.AUTHORITY,
    depth=Depth.NAMED,
    permissions=frozenset(
        _FIGURES_AND_PLANS
        | {
            Permission.CHILD_VIEW,
            Permission.FILE_LOAD,
            Permission.FAULT_VIEW,
            Permission.LINK_REVIEW,
            Permission.CHILD_ERASE,
            Permission.KEY_ROTATE,
            Permission.CHILD_RESTRICT,
            Permission.EDITION_CALCULATE,
            Permission.MEASURE_PREVIEW,
        }
        | {Permission.RELEASE_PROPOSE}
    ),
)
DIRECTOR = Role(
    id="director",
    title="Director",
    sees="All figures; a child only when a purpose is stated",
    reach=Reach.AUTHORITY,
    depth=Depth.FIGURES,
    depth_for_a_purpose=Depth.NAMED,
    permissions=frozenset(
        _FIGURES_AND_PLANS
        | {Permission.CHILD_VIEW, Permission.PLAN_EDIT, Permission.RELEASE_APPROVE}
    ),
)
IMPROVEMENT_OFFICER = Role(
    id="improvement_officer",
    title="School improvement officer",
    sees="Figures and children of assigned schools",
    reach=Reach.SCHOOLS,
    depth=Depth.NAMED,
    permissions=frozenset(_FIGURES_AND_PLANS | {Permission.CHILD_VIEW, Permission.PLAN_EDIT}),
)
HEAD = Role(
    id="head",
    title="Headteacher",
    sees="Figures and children of the head's own school",
    reach=Reach.SCHOOLS,
    depth=Depth.NAMED,
    permissions=frozenset(
        _FIGURES_AND_PLANS
        | {
            Permission.CHILD_VIEW,
            Permission.FAULT_VIEW,
            Permission.PLAN_EDIT,
            Permission.CHILD_PLAN_EDIT,
        }
    ),
)
DESIGNATED_TEACHER = Role(
    id="designated_teacher",
    title="Designated teacher",
    sees="Looked-after children of the teacher's own school",
    reach=Reach.LOOKED_AFTER_OF_SCHOOLS,
    depth=Depth.NAMED,
    permissions=frozenset(
        {Permission.CHILD_VIEW, Permission.PLAN_VIEW, Permission.CHILD_PLAN_EDIT}
    ),
)
VIRTUAL_SCHOOL = Role(
    id="virtual_school",
    title="Virtual school",
    sees="Children in our care, and figures about them",
    reach=Reach.IN_OUR_CARE,
    depth=Depth.NAMED,
    permissions=frozenset(
        _FIGURES_AND_PLANS
        | {Permission.CHILD_VIEW, Permission.PLAN_EDIT, Permission.CHILD_PLAN_EDIT}
        | {Permission.CHILD_RESTRICT}
    ),
)
EHC_COORDINATOR = Role(
    id="ehc_coordinator",
    title="EHC coordinator",
    sees="The children of their caseload",
    reach=Reach.CHILDREN,
    depth=Depth.NAMED,
    permissions=frozenset(
        {Permission.CHILD_VIEW, Permission.PLAN_VIEW, Permission.CHILD_PLAN_EDIT}
    ),
)
SOCIAL_WORKER = Role(
    id="social_worker",
    title="Social worker",
    sees="The children they are the worker of",
    reach=Reach.CHILDREN,
    depth=Depth.NAMED,
    permissions=frozenset(
        {Permission.CHILD_VIEW, Permission.PLAN_VIEW, Permission.CHILD_PLAN_EDIT}
    ),
)
REVIEWING_OFFICER = Role(
    id="reviewing_officer",
    title="Independent reviewing officer",
    sees="The children whose care they review",
    reach=Reach.CHILDREN,
    depth=Depth.NAMED,
    permissions=frozenset({Permission.CHILD_VIEW, Permission.PLAN_VIEW}),
)
TRUST = Role(
    id="trust",
    title="Academy trust",
    sees="Figures of the trust's own schools; no child",
    reach=Reach.SCHOOLS,
    depth=Depth.FIGURES,
    permissions=frozenset(_FIGURES_AND_PLANS),
)
GOVERNOR = Role(
    id="governor",
    title="Governor",
    sees="Figures of the governor's own schools; no child",
    reach=Reach.SCHOOLS,
    depth=Depth.FIGURES,
    permissions=frozenset(_FIGURES_AND_PLANS),
)
MEMBER = Role(
    id="member",
    title="Member of the council",
    sees="Released figures only",
    reach=Reach.NOBODY,
    depth=Depth.FIGURES,
    permissions=frozenset({Permission.RELEASED_FIGURE_VIEW, Permission.PLAN_VIEW}),
)
AUDITOR = Role(
    id="auditor",
    title="Auditor",
    sees="The journal only",
    reach=Reach.NOBODY,
    depth=Depth.FIGURES,
    permissions=frozenset({Permission.JOURNAL_VIEW}),
)
ADMINISTRATOR = Role(
    id="administrator",
    title="Administrator",
    sees="Accounts and settings; no child and no figure",
    reach=Reach.NOBODY,
    depth=Depth.FIGURES,
    permissions=frozenset({Permission.ACCOUNT_MANAGE, Permission.SETTING_MANAGE}),
)

ROLES = {
    role.id: role
    for role in (
        ANALYST, DATA_MANAGER, DIRECTOR, IMPROVEMENT_OFFICER, HEAD, DESIGNATED_TEACHER,
        VIRTUAL_SCHOOL, EHC_COORDINATOR, SOCIAL_WORKER, REVIEWING_OFFICER, TRUST, GOVERNOR,
        MEMBER, AUDITOR, ADMINISTRATOR,
    )
}  # fmt: skip
"""Every role by its id, in the order in which documents list them."""


def role_named(role_id: str, *, where: str = "") -> Role:
    """The role with this id.

    Args:
        role_id: As a settings file or an account holds it.
        where: Begins the refusal: the file that names the role, with a colon and a space.

    Raises:
        UnknownName: No role is called that.
    """
    try:
        return ROLES[role_id]
    except KeyError:
        raise UnknownName("role", role_id, get_close_matches(role_id, ROLES), where) from None
