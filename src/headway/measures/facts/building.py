"""Building the fact tables of an edition from its record tables."""

from functools import cache
from pathlib import Path

from headway.measures.facts import lookups
from headway.measures.facts.contracts import FACTS, PUPIL_YEAR
from headway.store.edition import NewEdition
from headway.store.engine import query

_HERE = Path(__file__).parent


def build_facts(edition: NewEdition, la_code: str) -> None:
    """Put the lookups, what is known of each pupil, and every fact table into an edition.

    Args:
        edition: Has the record tables, and none of these.
        la_code: The authority's three digits: what is here, and what is elsewhere.

    Raises:
        OurMistake: A table breaks its contract.
    """
    for contract, table in lookups.every():
        edition.shelve(contract, table)
    for contract in (PUPIL_YEAR, *FACTS.values()):
        edition.derive(contract, builder(contract.name), {"la_code": la_code})


def tables() -> frozenset[str]:
    """Every table that ``build_facts`` makes."""
    looked_up = (contract.name for contract, _ in lookups.every())
    return frozenset((*looked_up, PUPIL_YEAR.name, *FACTS))


@cache
def builder(table: str) -> str:
    """The query that builds a fact table, or ``pupil_year``."""
    return query(_HERE, table.removeprefix("fact_"))
