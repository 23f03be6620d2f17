-- Reads:  figures.
-- Gives:  one row per series in which England's value ($england) is above every authority's in
--         every year that has both: a total, for an average lies among what it is taken of.
SELECT series_id
FROM (
    SELECT
        series_id,
        published_as,
        max(value) FILTER (WHERE area = $england) AS england,
        max(value) FILTER (WHERE area < $england) AS highest
    FROM figures
    GROUP BY series_id, published_as
)
WHERE england IS NOT NULL AND highest IS NOT NULL
GROUP BY series_id
HAVING bool_and(england > highest)
ORDER BY series_id;
