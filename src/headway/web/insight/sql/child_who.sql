-- Month of birth, sex, and whether in care now, of one child within the scope.
-- reads:  child, pupil
-- writes: nothing
-- grain:  one row, or none for a child out of scope
WITH within AS (
  SELECT pupil_id, bool_or(looked_after) AS looked_after
  FROM child
  WHERE pupil_id = $pupil_id AND {scope}
  GROUP BY pupil_id
)
SELECT pupil.birth_month, pupil.sex, within.looked_after
FROM within
LEFT JOIN pupil ON pupil.pupil_id = within.pupil_id
