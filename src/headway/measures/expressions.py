"""The closed language that measures are written in: a small, allow-listed part of SQL.

An expression says something of one row of a fact table. It is parsed once; the tree is
checked node by node against the allowed kinds, and only then rendered for an engine. What
the tree names is its lineage. Nothing outside the list can be written, so an authority's
own measure can do no more than ours can.
"""

from dataclasses import dataclass
from functools import cached_property

import sqlglot
from sqlglot import expressions as tree
from sqlglot.errors import SqlglotError

from headway.errors import UserError

ALLOWED: frozenset[type[tree.Expression]] = frozenset(
    {
        tree.Column, tree.Identifier, tree.Literal, tree.Boolean, tree.Null, tree.Paren,
        tree.And, tree.Or, tree.Not, tree.Is, tree.In, tree.Between,
        tree.EQ, tree.NEQ, tree.GT, tree.GTE, tree.LT, tree.LTE,
        tree.Add, tree.Sub, tree.Mul, tree.Neg, tree.Abs,
        tree.Coalesce, tree.Case, tree.If,
    }
)  # fmt: skip
"""Division is absent on purpose: engines differ in it, and thresholds compare whole numbers."""

LONGEST = 2_000
"""Characters; no honest condition on one row needs more."""


class ExpressionRefused(UserError):
    """An expression that says something the measure language does not allow."""

    exit_code = 4


@dataclass(frozen=True, slots=False)
class Expression:
    """One checked expression over the columns of a fact table.

    Args:
        text: As its author wrote it.

    Raises:
        ExpressionRefused: It cannot be parsed, or uses something not on the allowed list.
    """

    text: str

    def __post_init__(self) -> None:
        for node in self._tree.walk():
            if type(node) not in ALLOWED:
                raise ExpressionRefused(
                    f"“{self.text}” uses {type(node).__name__.upper()}, "
                    "which the measure language does not have."
                )
            if isinstance(node, tree.Column) and len(node.parts) != 1:
                raise ExpressionRefused(
                    f"“{self.text}” names a table; a measure names columns of its own facts only."
                )

    @cached_property
    def _tree(self) -> tree.Expression:
        if len(self.text) > LONGEST:
            raise ExpressionRefused(f"An expression may have {LONGEST} characters at most.")
        try:
            parsed = sqlglot.parse_one(self.text, dialect="duckdb")
        except SqlglotError:
            raise ExpressionRefused(f"“{self.text}” is not a condition on columns.") from None
        if not isinstance(parsed, tree.Expression):
            raise ExpressionRefused(f"“{self.text}” is not a condition on columns.")
        return parsed

    @cached_property
    def columns(self) -> frozenset[str]:
        """The fact columns it reads: its lineage."""
        return frozenset(column.name for column in self._tree.find_all(tree.Column))

    def sql(self, dialect: str = "duckdb") -> str:
        """The expression as one engine's SQL, names quoted."""
        return self._tree.sql(dialect=dialect, identify=True)

    def within_a_query(self) -> tree.Expression:
        """A copy of its tree in brackets, to be put in a place of a larger query."""
        return tree.Paren(this=self._tree.copy())
