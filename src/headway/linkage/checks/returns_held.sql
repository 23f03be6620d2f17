-- Which returns are held of which year.
-- reads:  submission
-- writes: nothing
-- grain:  one row per return and year
SELECT DISTINCT return_id, year FROM submission WHERE year IS NOT NULL ORDER BY year, return_id
