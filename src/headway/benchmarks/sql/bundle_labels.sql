-- Reads:  bundle.
-- Gives:  one row per series and year label.
SELECT DISTINCT short_desc, years FROM bundle ORDER BY short_desc, years;
