-- The columns of a table as they are.
-- reads:  the table's description
-- writes: nothing
-- grain:  one row per column
SELECT column_name, data_type
FROM duckdb_columns()
WHERE table_name = $table AND NOT internal
ORDER BY column_index
