-- A whole table, to be carried into a new edition.
-- reads:  the table
-- writes: nothing
-- grain:  that of the table
SELECT * FROM query_table($table)
