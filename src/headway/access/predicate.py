"""A scope's condition as SQL text and the parameters bound to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from headway.errors import OurMistake

MARK = "{scope}"
"""Where a query's ``.sql`` file wants the condition; without it no query reads children."""

Bound = bool | list[int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Predicate:
    """The condition of one scope on one day. Its text is the same for every scope."""

    parameters: Mapping[str, Bound]

    @property
    def sql(self) -> str:
        """The condition, over the columns ``pupil_id``, ``urn`` and ``looked_after``."""
        return _condition()

    def within(self, query: str) -> str:
        """The query with the condition in the place of its mark.

        Raises:
            OurMistake: The query has no mark, and so would have read every child.
        """
        if MARK not in query:
            raise OurMistake(f"A query of children has no {MARK} in it, so it is not run.")
        return query.replace(MARK, self.sql)


@cache
def _condition() -> str:
    return files("headway.access").joinpath("scope.sql").read_text("utf-8")
