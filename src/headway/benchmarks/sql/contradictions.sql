-- Reads:  readings.
-- Gives:  one row per series, period and area that the file gives two different values for,
--         with the first two rows at odds; the first such only.
SELECT series_id, min(published_as), area, min(row), max(row)
FROM readings
GROUP BY series_id, period, area
HAVING count(DISTINCT coalesce(value::VARCHAR, value_text)) > 1
ORDER BY min(row)
LIMIT 1;
