-- Reads:  the column names of a CSV file ($file), and no row.
SELECT * FROM read_csv($file, header = true, all_varchar = true) LIMIT 0;
