-- Reads:  figures.
-- Gives:  one row per series: how many values it has, how many of them need at least one
--         decimal place, how many at least two. The tolerance is for binary fractions.
SELECT
    series_id,
    count(value) AS numbers,
    count(*) FILTER (WHERE abs(value - round(value, 0)) > 1e-9 * (1 + abs(value))) AS with_one,
    count(*) FILTER (WHERE abs(value - round(value, 1)) > 1e-9 * (1 + abs(value))) AS with_two
FROM figures
GROUP BY series_id
ORDER BY series_id;
