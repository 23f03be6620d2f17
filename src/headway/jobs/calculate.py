"""Calculating: facts and figures from the records of the current edition, in a new edition."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from headway.access.permissions import Permission
from headway.jobs.clean import must_be_clean
from headway.measures.facts.building import build_facts
from headway.measures.facts.building import tables as fact_tables
from headway.measures.figures import MADE_HERE, build_figures
from headway.store import editions
from headway.store.engine import query
from headway.store.event_types import EventType
from headway.store.job_runs import job_run
from headway.store.journal import Journal
from headway.store.workspace import open_workspace

_SQL = Path(__file__).parent / "sql"


@dataclass(frozen=True, kw_only=True, slots=True)
class Calculated:
    """What a run made: the edition's name, and how many parts of figures it holds."""

    edition: str
    figures: int


def calculate(
    workspace: Path, user: str, told: Callable[[str], None] = lambda _: None
) -> Calculated:
    """Make a new edition with facts and figures, and the records they are made from.

    The current edition goes on serving until the new one is whole.

    Args:
        workspace: The workspace's folder.
        user: Who asks, by the name in ``headway.toml``.
        told: Hears what is being done.

    Raises:
        NotPermitted: The user has no role here, or one that may not.
        WorkspaceUnusable: There is no edition with records yet, or somebody else is writing.
    """
    opened = open_workspace(workspace)
    actor = opened.actor(user)
    actor.must(Permission.EDITION_CALCULATE)
    journal = Journal(opened)
    la_code = opened.settings.la_code
    with job_run(journal, "calculate", actor.name) as run:
        with editions.current(opened) as earlier, editions.new_edition(opened) as new:
            must_be_clean(opened, earlier.name)
            told("Carrying the records over")
            made_anew = {*fact_tables(), *(contract.name for contract in MADE_HERE)}
            new.carry(earlier, but_not=made_anew)
            told("Building the facts")
            build_facts(new, la_code)
            told("Adding up every measure")
            build_figures(new, la_code)
            ((count,),) = new.rows(query(_SQL, "count_figures"))
            name = new.name
        run.counts["figures"] = count
        journal.append(
            EventType.EDITION_MADE, actor.name, None, {"edition": name, "from": earlier.name}
        )
    return Calculated(edition=name, figures=count)
