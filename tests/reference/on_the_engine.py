"""Fact tables as the engine builds them, for comparison with the twins."""

from functools import cache
from typing import Any

import duckdb
import pyarrow

from headway.measures.facts import lookups
from headway.measures.facts.building import builder
from tests.reference.records import LA, Tables, arrow


@cache
def looked_up() -> dict[str, pyarrow.Table]:
    """What fact builders look up."""
    return {contract.name: table for contract, table in lookups.every()}


def built(fact: str, tables: Tables) -> list[dict[str, Any]]:
    """The rows of one fact table, by column name."""
    connection = duckdb.connect()
    try:
        for name, table in arrow(tables).items():
            connection.from_arrow(table).create(name)
        for name, table in looked_up().items():
            connection.from_arrow(table).create(name)
        own = {"la_code": LA}
        connection.sql(builder("pupil_year"), params=own).create("pupil_year")
        if fact != "pupil_year":
            connection.sql(builder(fact), params=own).create(fact)
        cursor = connection.execute("SELECT * FROM query_table($table)", {"table": fact})
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    finally:
        connection.close()
