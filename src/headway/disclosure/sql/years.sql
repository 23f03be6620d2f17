-- The academic years of which there is any figure at all.
-- reads:  figure
-- writes: nothing
-- grain:  one row per academic year
SELECT DISTINCT year
FROM figure
ORDER BY year
