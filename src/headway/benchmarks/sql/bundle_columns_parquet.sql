-- Reads:  the column names of a Parquet file ($file), and no row.
SELECT * FROM read_parquet($file) LIMIT 0;
