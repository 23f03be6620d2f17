-- The Key Stage 2 results of each pupil.
-- reads:  ks2, pupil, pupil_year
-- writes: fact_key_stage_2
-- grain:  one row per pupil and academic year. Of a pupil returned by two schools the row that
--         is eligible is taken, then the lower school number.
WITH chosen AS (
  SELECT ks2.*,
    row_number() OVER (
      PARTITION BY pupil_id, year
      ORDER BY CASE WHEN eligible THEN 1 ELSE 2 END, laestab, submission_id, row_number
    ) AS preference
  FROM ks2
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
  chosen.disadvantaged_as_given AS disadvantaged,
  pupil_year.fsm,
  pupil_year.fsm6,
  pupil_year.sen_provision,
  pupil_year.eal,
  pupil_year.ethnicity_major,
  pupil_year.looked_after,
  chosen.eligible,
  CAST(chosen.reading_score AS INTEGER) AS reading_score,
  CAST(chosen.maths_score AS INTEGER) AS maths_score,
  chosen.writing_outcome,
  CASE WHEN chosen.rwm_expected_as_given THEN 1
    WHEN NOT chosen.rwm_expected_as_given THEN 0 END AS rwm_expected_as_given,
  CASE WHEN chosen.rwm_higher_as_given THEN 1
    WHEN NOT chosen.rwm_higher_as_given THEN 0 END AS rwm_higher_as_given
FROM chosen
LEFT JOIN pupil ON pupil.pupil_id = chosen.pupil_id
LEFT JOIN pupil_year
  ON pupil_year.pupil_id = chosen.pupil_id AND pupil_year.year = chosen.year
WHERE chosen.preference = 1
