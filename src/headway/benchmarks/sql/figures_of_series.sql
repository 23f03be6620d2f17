-- Reads:  an edition's figures.parquet ($file), for the series asked for ($series).
-- Gives:  one row per series, year label and area, in the file's order: series, then year, then
--         area. Exactly one of value and symbol is null. The order is asked for: several threads
--         read the file, and without it give back its parts as they come.
SELECT series_id, published_as, area, value, symbol, gap
FROM read_parquet($file, file_row_number = true)
WHERE list_contains($series::VARCHAR[], series_id)
ORDER BY file_row_number;
