-- The SEN provision of everyone on a school's roll in January.
-- reads:  enrolment, characteristic, pupil, pupil_year
-- writes: fact_january_roll
-- grain:  one row per pupil, school and academic year: single or main registrations in January
-- The provision is that of January's own census; pupil_year may fall back on another term's.
WITH roll AS (
  SELECT pupil_id, laestab, year,
    min(submission_id) AS submission_id, min(row_number) AS row_number
  FROM enrolment
  WHERE term = 'spring' AND on_roll AND enrol_status IN ('C', 'M')
  GROUP BY pupil_id, laestab, year
)
SELECT
  roll.pupil_id,
  roll.year,
  roll.laestab,
  roll.submission_id,
  roll.row_number,
  substr(roll.laestab, 1, 3) = $la_code AS schooled,
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
  CASE characteristic.sen_provision
    WHEN 'N' THEN 'N' WHEN 'K' THEN 'K' WHEN 'A' THEN 'K' WHEN 'P' THEN 'K'
    WHEN 'E' THEN 'E' WHEN 'S' THEN 'E'
  END AS january_sen
FROM roll
LEFT JOIN characteristic
  ON characteristic.pupil_id = roll.pupil_id
  AND characteristic.year = roll.year
  AND characteristic.term = 'spring'
LEFT JOIN pupil ON pupil.pupil_id = roll.pupil_id
LEFT JOIN pupil_year
  ON pupil_year.pupil_id = roll.pupil_id AND pupil_year.year = roll.year
