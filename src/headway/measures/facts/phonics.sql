-- The phonics screening check of each pupil.
-- reads:  phonics, pupil, pupil_year
-- writes: fact_phonics
-- grain:  one row per pupil and academic year. Of a pupil returned by two schools the row with
--         a result is taken, then the lower school number.
WITH chosen AS (
  SELECT phonics.*,
    row_number() OVER (
      PARTITION BY pupil_id, year
      ORDER BY CASE WHEN mark IS NOT NULL THEN 1 ELSE 2 END, laestab, submission_id, row_number
    ) AS preference
  FROM phonics
)
SELECT
  chosen.pupil_id,
  chosen.year,
  chosen.laestab,
  chosen.submission_id,
  chosen.row_number,
  substr(chosen.laestab, 1, 3) = $la_code AS schooled,
  pupil_year.living,
  pupil_year.in_care,
  pupil.sex,
  CAST(NULL AS BOOLEAN) AS disadvantaged,
  pupil_year.fsm,
  pupil_year.fsm6,
  pupil_year.sen_provision,
  pupil_year.eal,
  pupil_year.ethnicity_major,
  pupil_year.looked_after,
  chosen.year_group,
  chosen.mark,
  chosen.outcome,
  chosen.met_standard
FROM chosen
LEFT JOIN pupil ON pupil.pupil_id = chosen.pupil_id
LEFT JOIN pupil_year
  ON pupil_year.pupil_id = chosen.pupil_id AND pupil_year.year = chosen.year
WHERE chosen.preference = 1
