-- Which received files each fact table was made from.
-- reads:  the record tables, and submission for the school of a file
-- writes: source
-- grain:  one row per fact table, year, school and file
WITH used AS (
  SELECT 'fact_early_years' AS facts, year, laestab, submission_id FROM eyfsp
  UNION ALL
  SELECT 'fact_phonics', year, laestab, submission_id FROM phonics
  UNION ALL
  SELECT 'fact_key_stage_1', year, laestab, submission_id FROM ks1
  UNION ALL
  SELECT 'fact_multiplication_check', year, laestab, submission_id FROM multiplication_check
  UNION ALL
  SELECT 'fact_january_roll', year, laestab, submission_id FROM enrolment WHERE term = 'spring'
  UNION ALL
  SELECT 'fact_key_stage_2', year, laestab, submission_id FROM ks2
  UNION ALL
  SELECT 'fact_key_stage_4', year, laestab, submission_id FROM ks4
  UNION ALL
  SELECT 'fact_key_stage_4', year, CAST(NULL AS VARCHAR), submission_id FROM ks4_subject
  UNION ALL
  SELECT 'fact_attendance', year, laestab, submission_id FROM absence_term
  UNION ALL
  SELECT 'fact_suspensions', year, laestab, submission_id FROM enrolment WHERE term = 'spring'
  UNION ALL
  SELECT 'fact_suspensions', year, laestab, submission_id FROM suspension
  UNION ALL
  SELECT 'pupil_year', year, CAST(NULL AS VARCHAR), submission_id FROM characteristic
  UNION ALL
  SELECT 'pupil_year', year, CAST(NULL AS VARCHAR), submission_id FROM in_care
)
SELECT
  used.facts,
  used.year,
  COALESCE(used.laestab, submission.laestab) AS laestab,
  used.submission_id,
  count(*) AS records
FROM used
LEFT JOIN submission ON submission.submission_id = used.submission_id
GROUP BY used.facts, used.year, COALESCE(used.laestab, submission.laestab), used.submission_id
