-- Each school with its looked-after children, those with most of them first.
-- reads:  child
-- writes: nothing
-- grain:  one row per school
SELECT urn, list(pupil_id)
FROM child
WHERE urn IS NOT NULL AND looked_after AND {scope}
GROUP BY urn
ORDER BY count(*) DESC, urn
