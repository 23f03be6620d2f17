"""One account for each role, in the workspace of the invented authority and nowhere else."""

from headway.access.actor import Actor
from headway.access.roles import ROLES, Reach
from headway.access.scope import Scope
from headway.benchmarks.areas import INVENTED
from headway.errors import NotPermitted
from headway.web.accounts import actions, selectors
from headway.web.accounts.actions import SignIn
from headway.web.config.shelves import workspace

BY = "headway demo"


def an_account_per_role() -> list[SignIn]:
    """Give every role an account with a new password, and a reach that has something in it.

    Raises:
        NotPermitted: The workspace is a real authority's.
    """
    if workspace().settings.la_code != INVENTED.code:
        raise NotPermitted("An account for every role is given in the invented authority only.")
    reach = selectors.example_reach(Scope.system("giving the invented authority its accounts"))
    return [
        actions.give(
            Actor(
                name=role.id,
                role=role,
                schools=frozenset(reach.schools)
                if role.reach in (Reach.SCHOOLS, Reach.LOOKED_AFTER_OF_SCHOOLS)
                else frozenset(),
                children=frozenset(reach.children) if role.reach is Reach.CHILDREN else frozenset(),
            ),
            f"{role.title} of {workspace().settings.name}",
            by=BY,
            must_choose_password=False,
        )
        for role in ROLES.values()
    ]
