-- Why a child's record is restricted, if the scope reaches the child.
-- reads:  restriction, child
-- writes: nothing
-- grain:  one row per restriction
SELECT restriction.restriction
FROM restriction
WHERE restriction.pupil_id = $pupil_id
  AND restriction.pupil_id IN (SELECT pupil_id FROM child WHERE {scope})
ORDER BY restriction.restriction
