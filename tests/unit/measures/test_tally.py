"""Compiling measures: one query for all, the same on every engine, and nothing smuggled in."""

import pytest
import sqlglot
from sqlglot import expressions as tree

from headway.measures import tally
from headway.measures.facts.building import builder
from headway.measures.facts.contracts import FACTS
from headway.measures.library import MEASURES

EVERY = [(measure, era) for measure in MEASURES.values() for era in measure.editions]


def test_the_marks_of_a_measure_read_as_its_expressions_do() -> None:
    measure = MEASURES["persistent_absence"]
    assert tally.all_of([tally.counted(measure, measure.editions[0])]) == (
        "SELECT * FROM (SELECT 'persistent_absence' AS measure, 2015 AS edition_first_year, year, "
        "laestab, schooled, living, in_care, sex, disadvantaged, fsm, fsm6, sen_provision, eal, "
        "ethnicity_major, looked_after, 0 AS detail, CAST(CASE WHEN COALESCE((10 * "
        "sessions_missed >= sessions_possible), FALSE) THEN 1 ELSE 0 END AS BIGINT) AS value, "
        "CAST(NULL AS DECIMAL(38, 0)) AS squared, CAST(NULL AS BIGINT) AS whole "
        "FROM fact_attendance WHERE year BETWEEN 2015 AND 2018 AND COALESCE((year_is_complete "
        "AND sessions_possible > 0 AND age BETWEEN 5 AND 15 AND before_half_term_6), FALSE))"
    )


@pytest.mark.parametrize("dialect", ["duckdb", "spark", "postgres"])
def test_what_is_compiled_can_be_read_again_by_each_engine(dialect: str) -> None:
    marks = [tally.counted(measure, era) for measure, era in EVERY]
    again = sqlglot.parse_one(tally.tally(marks, dialect), dialect=dialect)
    read = {table.name for table in again.find_all(tree.Table)}
    assert set(FACTS) <= read
    assert not {name for name in read if name.startswith("the_")}


@pytest.mark.parametrize("fact", ["pupil_year", *FACTS])
def test_a_fact_builder_can_be_written_for_spark_without_anything_unsupported(fact: str) -> None:
    written = sqlglot.transpile(
        builder(fact), read="duckdb", write="spark", unsupported_level=sqlglot.ErrorLevel.RAISE
    )
    assert len(written) == 1


@pytest.mark.parametrize("fact", ["pupil_year", *FACTS])
def test_no_fact_builder_takes_the_least_or_greatest_of_values_that_may_be_null(fact: str) -> None:
    parsed = sqlglot.parse_one(builder(fact), dialect="duckdb")
    assert not list(parsed.find_all(tree.Least, tree.Greatest))


@pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)
def test_a_measure_reads_only_columns_that_its_facts_have(measure: object) -> None:
    from headway.measures.definition import Measure

    assert isinstance(measure, Measure)
    columns = {column.name for column in FACTS[measure.facts].columns}
    assert measure.lineage <= columns
