-- The episode of care that children were in, on a day.
-- reads:  child, care_episode
-- writes: nothing
-- grain:  one row per child in this authority's care that day
-- Of two episodes that meet on a day the later holds. One that was open at the end of its return's
-- year is not known to have gone on after that.
WITH reached AS (
  SELECT DISTINCT pupil_id FROM child WHERE {scope}
),
that_day AS (
  SELECT
    pupil_id,
    started_on,
    legal_status,
    placement,
    row_number() OVER (PARTITION BY pupil_id ORDER BY started_on DESC, reason_started) AS newest
  FROM care_episode
  WHERE pupil_id IN (SELECT pupil_id FROM reached)
    AND ($pupil_ids IS NULL OR list_contains($pupil_ids::BIGINT[], pupil_id))
    AND started_on <= $day
    AND $day < COALESCE(ended_on, make_date(year + 1, 4, 1))
)
SELECT pupil_id, started_on, legal_status, placement
FROM that_day
WHERE newest = 1
ORDER BY pupil_id
