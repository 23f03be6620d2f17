"""Roles: what each reaches, and that none reaches more than its description says."""

from datetime import date
from pathlib import Path

import pytest

from headway.access import reference, roles
from headway.access.actor import Actor
from headway.access.permissions import Permission
from headway.access.roles import ROLES, Reach, Role
from headway.access.scope import Depth, Scope
from headway.errors import NotPermitted, UnknownName

DAY = date(2026, 3, 2)
OWN, OTHER = 100001, 100002
NAMED, STRANGER = 501, 502


def acting(role: Role) -> Actor:
    return Actor(name="a.person", role=role, schools=frozenset({OWN}), children=frozenset({NAMED}))


def reached(scope: Scope) -> set[str]:
    """Which of five invented children the scope reaches."""
    children = {
        "own school": (STRANGER, OWN, False),
        "own school, in care": (STRANGER, OWN, True),
        "other school": (STRANGER, OTHER, False),
        "no school, in care": (STRANGER, None, True),
        "given by name": (NAMED, OTHER, False),
    }
    return {
        label
        for label, (pupil_id, urn, looked_after) in children.items()
        if scope.reaches(pupil_id=pupil_id, urn=urn, looked_after=looked_after, on=DAY)
    }


ALL = {
    "own school", "own school, in care", "other school", "no school, in care", "given by name",
}  # fmt: skip
IN_CARE = {"own school, in care", "no school, in care"}
OWN_SCHOOL = {"own school", "own school, in care"}
BY_NAME = {"given by name"}

REACHED = {
    "analyst": (ALL, ALL),
    "data_manager": (ALL, ALL),
    "director": (set(), ALL),
    "improvement_officer": (OWN_SCHOOL, OWN_SCHOOL),
    "head": (OWN_SCHOOL, OWN_SCHOOL),
    "designated_teacher": ({"own school, in care"}, {"own school, in care"}),
    "virtual_school": (IN_CARE, IN_CARE),
    "ehc_coordinator": (BY_NAME, BY_NAME),
    "social_worker": (BY_NAME, BY_NAME),
    "reviewing_officer": (BY_NAME, BY_NAME),
    "trust": (set(), set()),
    "governor": (set(), set()),
    "member": (set(), set()),
    "auditor": (set(), set()),
    "administrator": (set(), set()),
}
"""For each role: the children reached without a stated purpose, and with one."""


def test_every_role_of_the_reference_is_tried_here() -> None:
    assert set(REACHED) == set(ROLES)


@pytest.mark.parametrize("role_id", ROLES)
def test_a_role_reaches_the_children_it_should_and_no_other(role_id: str) -> None:
    actor = acting(ROLES[role_id])
    without, with_purpose = REACHED[role_id]
    assert reached(actor.scope()) == without
    assert reached(actor.scope(purpose="a safeguarding review")) == with_purpose


def test_an_analyst_sees_names_only_for_a_stated_purpose() -> None:
    actor = acting(roles.ANALYST)
    assert actor.scope().depth is Depth.PSEUDONYMISED
    named = actor.scope(purpose="a safeguarding review")
    assert named.depth is Depth.NAMED
    assert "a safeguarding review" in named.because()


def test_an_empty_purpose_is_not_a_purpose() -> None:
    with pytest.raises(NotPermitted):
        acting(roles.DIRECTOR).scope(purpose="  ")


def test_stating_a_purpose_gives_a_governor_no_child() -> None:
    assert acting(roles.GOVERNOR).scope(purpose="curiosity").depth is Depth.FIGURES


def test_a_scope_ends_with_the_grant() -> None:
    actor = Actor(
        name="a.person",
        role=roles.DESIGNATED_TEACHER,
        schools=frozenset({OWN}),
        ends_on=date(2026, 3, 1),
    )
    assert reached(actor.scope()) == set()
    assert actor.scope().because() == "designated teacher of this school until 1 March 2026"


@pytest.mark.parametrize("role", ROLES.values(), ids=lambda role: role.id)
def test_a_role_that_reaches_a_child_has_the_permission_to_view_one(role: Role) -> None:
    deepest = role.depth_for_a_purpose or role.depth
    reaches_a_child = role.reach is not Reach.NOBODY and deepest is not Depth.FIGURES
    assert (Permission.CHILD_VIEW in role.permissions) is reaches_a_child


def test_nobody_may_both_propose_and_approve_a_release() -> None:
    both = {Permission.RELEASE_PROPOSE, Permission.RELEASE_APPROVE}
    assert [role.id for role in ROLES.values() if both <= role.permissions] == []


def test_every_permission_is_given_to_some_role() -> None:
    given = frozenset[Permission]().union(*(role.permissions for role in ROLES.values()))
    assert given == set(Permission)


def test_a_refusal_says_what_may_not_be_done() -> None:
    with pytest.raises(NotPermitted, match="governor may not read the journal"):
        acting(roles.GOVERNOR).must(Permission.JOURNAL_VIEW)


def test_an_unknown_role_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownName, match="governor"):
        roles.role_named("governer")


def test_the_reference_page_of_roles_is_current() -> None:
    page = Path(__file__).parents[3] / "docs" / "reference" / "roles.md"
    assert page.read_text("utf-8") == reference.document()
