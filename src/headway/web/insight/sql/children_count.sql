-- How many children the scope reaches.
-- reads:  child
-- writes: nothing
-- grain:  one row
SELECT count(DISTINCT pupil_id)
FROM child
WHERE ($urn::INTEGER IS NULL OR urn = $urn) AND {scope}
