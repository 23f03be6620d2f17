-- Reads:  an edition's figures.parquet ($file).
-- Gives:  one row per series and year label.
SELECT DISTINCT series_id, published_as FROM read_parquet($file) ORDER BY series_id, published_as;
