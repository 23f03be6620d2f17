"""Which accounts there are, and what the invented authority's accounts may reach."""

from dataclasses import dataclass
from pathlib import Path

from allauth.mfa.models import Authenticator

from headway.access.scope import Scope
from headway.store.engine import query
from headway.web.accounts.models import Account
from headway.web.config.shelves import edition, today

_SQL = Path(__file__).parent / "sql"


@dataclass(frozen=True, kw_only=True, slots=True)
class ExampleReach:
    """A school (its URN) and some children (pupil_ids) that a page has something to say of."""

    schools: list[int]
    children: list[int]


def everyone() -> list[tuple[Account, bool]]:
    """Every account by name, and whether it has a second factor."""
    protected = set(
        Authenticator.objects.filter(type=Authenticator.Type.TOTP).values_list("user_id", flat=True)
    )
    return [(account, account.pk in protected) for account in Account.objects.all()]


def example_reach(scope: Scope) -> ExampleReach:
    """The school with most looked-after children, and up to five of them.

    Raises:
        WorkspaceUnusable: There are no records yet.
    """
    rows = edition().children(query(_SQL, "looked_after_by_school"), scope, on=today())
    return ExampleReach(schools=[rows[0][0]], children=sorted(rows[0][1])[:5]) if rows else _NONE


_NONE = ExampleReach(schools=[], children=[])
