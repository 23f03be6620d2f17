-- The tables that have a row for a child.
-- reads:  the description of all tables
-- writes: nothing
-- grain:  one row per table
SELECT DISTINCT table_name FROM duckdb_columns() WHERE column_name = 'pupil_id' AND NOT internal
