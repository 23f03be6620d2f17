-- How many rows of a table have a null in one column.
-- reads:  the table; $column is a list of one name
-- writes: nothing
-- grain:  one row
SELECT count(*) - count(COLUMNS($column)) FROM query_table($table)
