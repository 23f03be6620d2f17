-- How many rows of each fact table a lens cannot place, because nobody knows.
-- reads:  every fact table
-- writes: unseen
-- grain:  one row per fact table and year
WITH every_row AS (
  SELECT 'fact_early_years' AS facts, year, living, in_care FROM fact_early_years
  UNION ALL
  SELECT 'fact_phonics', year, living, in_care FROM fact_phonics
  UNION ALL
  SELECT 'fact_key_stage_1', year, living, in_care FROM fact_key_stage_1
  UNION ALL
  SELECT 'fact_multiplication_check', year, living, in_care FROM fact_multiplication_check
  UNION ALL
  SELECT 'fact_january_roll', year, living, in_care FROM fact_january_roll
  UNION ALL
  SELECT 'fact_key_stage_2', year, living, in_care FROM fact_key_stage_2
  UNION ALL
  SELECT 'fact_key_stage_4', year, living, in_care FROM fact_key_stage_4
  UNION ALL
  SELECT 'fact_attendance', year, living, in_care FROM fact_attendance
  UNION ALL
  SELECT 'fact_suspensions', year, living, in_care FROM fact_suspensions
)
SELECT
  facts,
  year,
  count(*) AS n,
  CAST(sum(CASE WHEN living IS NULL THEN 1 ELSE 0 END) AS BIGINT) AS living,
  CAST(sum(CASE WHEN in_care IS NULL THEN 1 ELSE 0 END) AS BIGINT) AS in_care
FROM every_row
GROUP BY facts, year
