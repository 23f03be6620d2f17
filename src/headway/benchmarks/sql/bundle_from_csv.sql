-- Reads:  a bundle of the Local Authority Interactive Tool as CSV ($file).
-- Writes: bundle, one row per line of the file, as text, in the file's order.
CREATE TABLE bundle AS
SELECT
    row_number() OVER () AS row,
    coalesce("Short Desc", '') AS short_desc,
    coalesce(trim("Years"), '') AS years,
    CAST(TRY_CAST("LA Number" AS DOUBLE) AS INTEGER)::VARCHAR AS area,
    trim(coalesce("Values", '-')) AS value_text
FROM read_csv($file, header = true, all_varchar = true);
