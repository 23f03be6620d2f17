-- Reads:  figures.
-- Writes: the Parquet file $file, one row per series, year label and area, in that order.
COPY (
    SELECT series_id, published_as, area, value, symbol, gap
    FROM figures
    ORDER BY series_id, ends_on, published_as, area
) TO $file (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 61440);
