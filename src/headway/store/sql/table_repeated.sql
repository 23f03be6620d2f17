-- Whether any two rows of a table have the same values in the columns of its grain.
-- reads:  the table; $grain is a list of column names
-- writes: nothing
-- grain:  one row where there are such rows, else none
SELECT true
FROM (SELECT COLUMNS($grain), count(*) AS rows_of_one_grain FROM query_table($table) GROUP BY ALL)
WHERE rows_of_one_grain > 1
LIMIT 1
