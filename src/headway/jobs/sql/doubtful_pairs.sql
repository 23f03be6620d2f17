-- Pairs that may be one child, both of them within the scope.
-- reads:  doubtful_pair, child
-- writes: nothing
-- grain:  one row per pair
WITH reached AS (
  SELECT DISTINCT pupil_id FROM child WHERE {scope}
)
SELECT
  pupil_id, other_pupil_id, doubt,
  name_compared, birth_date_compared, sex_compared, home_compared
FROM doubtful_pair
WHERE pupil_id IN (SELECT pupil_id FROM reached)
  AND other_pupil_id IN (SELECT pupil_id FROM reached)
ORDER BY doubt, pupil_id, other_pupil_id
