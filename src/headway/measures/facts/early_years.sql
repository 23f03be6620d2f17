-- The early years foundation stage profile of each child.
-- reads:  eyfsp, pupil, pupil_year
-- writes: fact_early_years
-- grain:  one row per pupil and academic year. Of a child returned by two schools the row with
--         results is taken, then the lower school number.
-- points: all seventeen goals added up, null unless each has a result. In the profile from
--         2021/22 they are no score, and no measure reads them.
WITH profiles AS (
  SELECT eyfsp.*,
    goal_01 + goal_02 + goal_03 + goal_04 + goal_05 + goal_06 + goal_07 + goal_08 + goal_09
      + goal_10 + goal_11 + goal_12 + goal_13 + goal_14 + goal_15 + goal_16 + goal_17 AS points
  FROM eyfsp
),
chosen AS (
  SELECT profiles.*,
    row_number() OVER (
      PARTITION BY pupil_id, year
      ORDER BY CASE WHEN points IS NULL THEN 2 ELSE 1 END, laestab, submission_id, row_number
    ) AS preference
  FROM profiles
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
  chosen.profile,
  chosen.goal_01, chosen.goal_02, chosen.goal_03, chosen.goal_04, chosen.goal_05, chosen.goal_06,
  chosen.goal_07, chosen.goal_08, chosen.goal_09, chosen.goal_10, chosen.goal_11, chosen.goal_12,
  chosen.goal_13, chosen.goal_14, chosen.goal_15, chosen.goal_16, chosen.goal_17,
  chosen.points IS NOT NULL AS is_assessed,
  chosen.points
FROM chosen
LEFT JOIN pupil ON pupil.pupil_id = chosen.pupil_id
LEFT JOIN pupil_year
  ON pupil_year.pupil_id = chosen.pupil_id AND pupil_year.year = chosen.year
WHERE chosen.preference = 1
