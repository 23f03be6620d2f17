-- Where children lived, by the last census on or before a day.
-- reads:  child, residence, submission
-- writes: nothing
-- grain:  one row per child of whom any such census is held
WITH reached AS (
  SELECT DISTINCT pupil_id FROM child WHERE {scope}
),
told AS (
  SELECT
    residence.pupil_id,
    residence.la_code,
    submission.reference_on,
    row_number() OVER (
      PARTITION BY residence.pupil_id ORDER BY submission.reference_on DESC, residence.submission_id
    ) AS newest_first
  FROM residence
  JOIN submission ON submission.submission_id = residence.submission_id
  WHERE residence.pupil_id IN (SELECT pupil_id FROM reached)
    AND ($pupil_ids IS NULL OR list_contains($pupil_ids::BIGINT[], residence.pupil_id))
    AND submission.reference_on <= $day
)
SELECT pupil_id, la_code, reference_on
FROM told
WHERE newest_first = 1
ORDER BY pupil_id
