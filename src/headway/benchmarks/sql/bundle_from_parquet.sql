-- Reads:  a bundle of the Local Authority Interactive Tool as Parquet ($file).
-- Writes: bundle, one row per row of the file, as text, in the file's order.
CREATE TABLE bundle AS
SELECT
    row_number() OVER () AS row,
    coalesce("Short Desc", '') AS short_desc,
    coalesce(trim("Years"), '') AS years,
    CAST(CAST("LA Number" AS DOUBLE) AS INTEGER)::VARCHAR AS area,
    trim(coalesce("Values"::VARCHAR, '-')) AS value_text
FROM read_parquet($file);
