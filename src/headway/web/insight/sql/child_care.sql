-- Episodes of care, of one child within the scope.
-- reads:  child, care_episode
-- writes: nothing
-- grain:  one row per episode
SELECT started_on, ended_on, legal_status, placement
FROM care_episode
WHERE pupil_id IN (SELECT pupil_id FROM child WHERE pupil_id = $pupil_id AND {scope})
ORDER BY started_on DESC
