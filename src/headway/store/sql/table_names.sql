-- The tables of an edition.
-- reads:  the description of all tables
-- writes: nothing
-- grain:  one row per table
SELECT table_name FROM duckdb_tables() WHERE NOT internal ORDER BY table_name
