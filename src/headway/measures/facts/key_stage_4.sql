-- Attainment 8 and Progress 8 of each pupil, from the results of each.
-- reads:  ks4, ks4_subject, ks4_ebacc, progress_8_estimate, pupil, pupil_year
-- writes: fact_key_stage_4
-- grain:  one row per pupil and academic year. Of a pupil returned by two schools the row that
--         is eligible is taken, then the lower school number.
-- Points are in hundredths, Progress 8 in millionths: whole numbers, the same on every engine.
-- Source: DfE, Secondary accountability measures.
WITH chosen AS (
  SELECT ks4.*,
    row_number() OVER (
      PARTITION BY pupil_id, year
      ORDER BY CASE WHEN eligible THEN 1 ELSE 2 END, laestab, submission_id, row_number
    ) AS preference
  FROM ks4
),
-- Of results with one discount code the first entry counts, and no later one.
entries AS (
  SELECT pupil_id, year, slot, slots_filled, points_hundredths AS points,
    row_number() OVER (
      PARTITION BY pupil_id, year,
        COALESCE(discount_code, CONCAT(submission_id, ' ', CAST(row_number AS VARCHAR)))
      ORDER BY COALESCE(entered_on, CAST('9999-12-31' AS DATE)), points_hundredths DESC,
        submission_id, row_number
    ) AS entry
  FROM ks4_subject
),
-- Combined science fills two slots, each with the points of one.
filling AS (
  SELECT pupil_id, year, slot, points FROM entries WHERE entry = 1 AND points IS NOT NULL
  UNION ALL
  SELECT pupil_id, year, slot, points FROM entries
  WHERE entry = 1 AND points IS NOT NULL AND slots_filled = 2
),
ranked AS (
  SELECT pupil_id, year, slot, points,
    row_number() OVER (PARTITION BY pupil_id, year, slot ORDER BY points DESC) AS place
  FROM filling
),
-- The open slots take what is left of English and of the EBacc; of maths nothing may be left.
left_for_open AS (
  SELECT pupil_id, year, points,
    row_number() OVER (PARTITION BY pupil_id, year ORDER BY points DESC) AS place
  FROM ranked
  WHERE slot = 'OPEN' OR (slot = 'ENG' AND place > 1) OR (slot = 'EBAC' AND place > 3)
),
open_slots AS (
  SELECT pupil_id, year, sum(points) AS points, count(*) AS filled
  FROM left_for_open
  WHERE place <= 3
  GROUP BY pupil_id, year
),
own_slots AS (
  SELECT pupil_id, year,
    max(CASE WHEN slot = 'ENG' THEN points END) AS english_best,
    sum(CASE WHEN slot = 'ENG' THEN 1 ELSE 0 END) AS english_taken,
    max(CASE WHEN slot = 'MAT' THEN points END) AS maths_best,
    sum(CASE WHEN slot = 'EBAC' AND place <= 3 THEN points ELSE 0 END) AS ebacc,
    sum(CASE WHEN slot = 'EBAC' AND place <= 3 THEN 1 ELSE 0 END) AS ebacc_filled
  FROM ranked
  GROUP BY pupil_id, year
),
without_points AS (
  SELECT pupil_id, year, count(*) AS results FROM entries WHERE points IS NULL
  GROUP BY pupil_id, year
),
returned AS (
  SELECT DISTINCT year FROM ks4_subject
),
scored AS (
  SELECT
    chosen.*,
    -- Without any results file for the year nobody has nought: nobody has anything.
    CASE WHEN returned.year IS NOT NULL THEN
      COALESCE(own_slots.english_best, 0)
        * CASE WHEN own_slots.english_taken >= 2 THEN 2 ELSE 1 END END AS english,
    CASE WHEN returned.year IS NOT NULL THEN
      2 * COALESCE(own_slots.maths_best, 0) END AS maths,
    CASE WHEN returned.year IS NOT NULL THEN COALESCE(own_slots.ebacc, 0) END AS ebacc,
    CASE WHEN returned.year IS NOT NULL THEN COALESCE(open_slots.points, 0) END AS open_points,
    CASE WHEN returned.year IS NOT NULL THEN COALESCE(own_slots.english_best, 0)
      END AS english_best,
    CASE WHEN returned.year IS NOT NULL THEN COALESCE(own_slots.maths_best, 0)
      END AS maths_best,
    COALESCE(own_slots.ebacc_filled, 0) AS ebacc_filled,
    COALESCE(open_slots.filled, 0) AS open_filled,
    COALESCE(without_points.results, 0) AS results_without_points,
    CASE WHEN chosen.ks2_average IS NOT NULL
      THEN CAST(ROUND(2 * chosen.ks2_average) AS INTEGER)
      ELSE CAST(ROUND(chosen.ks2_reading + chosen.ks2_maths) AS INTEGER) END AS ks2_doubled
  FROM chosen
  LEFT JOIN returned ON returned.year = chosen.year
  LEFT JOIN own_slots
    ON own_slots.pupil_id = chosen.pupil_id AND own_slots.year = chosen.year
  LEFT JOIN open_slots
    ON open_slots.pupil_id = chosen.pupil_id AND open_slots.year = chosen.year
  LEFT JOIN without_points
    ON without_points.pupil_id = chosen.pupil_id AND without_points.year = chosen.year
  WHERE chosen.preference = 1
),
progressed AS (
  SELECT
    scored.*,
    CASE WHEN scored.in_progress8 THEN
      1000 * (scored.english + scored.maths + scored.ebacc + scored.open_points
        - progress_8_estimate.estimate_hundredths)
    END AS progress_8_unadjusted,
    CAST(ROUND(1000000 * scored.progress8_threshold) AS BIGINT) AS threshold
  FROM scored
  LEFT JOIN progress_8_estimate
    ON progress_8_estimate.year = scored.year
    AND progress_8_estimate.ks2_doubled = scored.ks2_doubled
),
-- A threshold for some pupils of a year and not for others would adjust only some.
adjustable AS (
  SELECT
    progressed.*,
    min(CASE WHEN progress_8_unadjusted IS NULL OR threshold IS NOT NULL THEN 1 ELSE 0 END)
      OVER (PARTITION BY year) = 1 AS has_thresholds
  FROM progressed
)
SELECT
  adjustable.pupil_id,
  adjustable.year,
  adjustable.laestab,
  adjustable.submission_id,
  adjustable.row_number,
  substr(adjustable.laestab, 1, 3) = $la_code AS schooled,
  pupil_year.living,
  pupil_year.in_care,
  pupil.sex,
  adjustable.disadvantaged_as_given AS disadvantaged,
  pupil_year.fsm,
  pupil_year.fsm6,
  pupil_year.sen_provision,
  pupil_year.eal,
  pupil_year.ethnicity_major,
  pupil_year.looked_after,
  adjustable.eligible,
  CAST(adjustable.english AS BIGINT) AS english,
  CAST(adjustable.maths AS BIGINT) AS maths,
  CAST(adjustable.ebacc AS BIGINT) AS ebacc,
  CAST(adjustable.open_points AS BIGINT) AS open_points,
  CAST(adjustable.english + adjustable.maths + adjustable.ebacc + adjustable.open_points
    AS BIGINT) AS attainment_8,
  CAST(adjustable.english_best AS BIGINT) AS english_best,
  CAST(adjustable.maths_best AS BIGINT) AS maths_best,
  CAST(adjustable.ebacc_filled AS INTEGER) AS ebacc_filled,
  CAST(adjustable.open_filled AS INTEGER) AS open_filled,
  CAST(adjustable.results_without_points AS INTEGER) AS results_without_points,
  adjustable.in_progress8,
  adjustable.ks2_doubled,
  CAST(adjustable.progress_8_unadjusted AS BIGINT) AS progress_8_unadjusted,
  adjustable.has_thresholds,
  CAST(CASE
    WHEN NOT adjustable.has_thresholds THEN NULL
    WHEN adjustable.threshold > adjustable.progress_8_unadjusted THEN adjustable.threshold
    ELSE adjustable.progress_8_unadjusted
  END AS BIGINT) AS progress_8,
  CAST(ROUND(100 * adjustable.attainment8_as_given) AS BIGINT) AS attainment_8_as_given,
  CAST(ROUND(1000000 * adjustable.progress8_as_given) AS BIGINT) AS progress_8_as_given,
  ks4_ebacc.english_entered AND maths_entered AND science_entered
        AND humanities_entered AND language_entered AS ebacc_entered,
  ks4_ebacc.english_94 AND maths_94 AND science_94
        AND humanities_94 AND language_94 AS ebacc_94,
  ks4_ebacc.english_95 AND maths_95 AND science_95
        AND humanities_95 AND language_95 AS ebacc_95,
  CAST(ROUND(100 * ks4_ebacc.average_points) AS BIGINT) AS ebacc_average_points,
  CASE WHEN ks4_ebacc.entered THEN 1 WHEN NOT ks4_ebacc.entered THEN 0 END AS ebacc_entered_as_given,
  CASE WHEN ks4_ebacc.achieved_94 THEN 1 WHEN NOT ks4_ebacc.achieved_94 THEN 0 END AS ebacc_94_as_given,
  CASE WHEN ks4_ebacc.achieved_95 THEN 1 WHEN NOT ks4_ebacc.achieved_95 THEN 0 END AS ebacc_95_as_given
FROM adjustable
LEFT JOIN ks4_ebacc
  ON ks4_ebacc.pupil_id = adjustable.pupil_id
  AND ks4_ebacc.laestab = adjustable.laestab
  AND ks4_ebacc.year = adjustable.year
  AND ks4_ebacc.submission_id = adjustable.submission_id
  AND ks4_ebacc.row_number = adjustable.row_number
LEFT JOIN pupil ON pupil.pupil_id = adjustable.pupil_id
LEFT JOIN pupil_year
  ON pupil_year.pupil_id = adjustable.pupil_id AND pupil_year.year = adjustable.year
