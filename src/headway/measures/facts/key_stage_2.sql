-- The Key Stage 2 results of each pupil.
-- reads:  ks2, ks2_subject, pupil, pupil_year
-- writes: fact_key_stage_2
-- grain:  one row per pupil and academic year. Of a pupil returned by two schools the row that
--         is eligible is taken, then the lower school number.
-- progress: in millionths of a point, the score less what the file predicts for the child's prior
--         attainment group. A file that predicts two scores for one group predicts none at all.
--         Where the file's own adjusted progress is the higher, DfE's cap for the group was met.
-- Source: DfE, Primary school accountability, technical guide.
WITH chosen AS (
  SELECT ks2.*,
    row_number() OVER (
      PARTITION BY pupil_id, year
      ORDER BY CASE WHEN eligible THEN 1 ELSE 2 END, laestab, submission_id, row_number
    ) AS preference
  FROM ks2
),
predictions AS (
  SELECT submission_id, subject, prior_group, min(predicted) AS predicted,
    CASE WHEN min(predicted) < max(predicted) THEN 0 ELSE 1 END AS one_only
  FROM ks2_subject
  WHERE prior_group IS NOT NULL AND predicted IS NOT NULL
  GROUP BY submission_id, subject, prior_group
),
sound AS (
  SELECT submission_id, subject, min(one_only) = 1 AS is_sound
  FROM predictions
  GROUP BY submission_id, subject
),
rebuilt AS (
  SELECT ks2_subject.*,
    COALESCE(sound.is_sound, TRUE) AS is_sound,
    CASE WHEN sound.is_sound AND in_progress THEN CAST(ROUND(
      1000000 * (ks2_subject.progress_score - predictions.predicted)) AS BIGINT) END AS points
  FROM ks2_subject
  LEFT JOIN predictions
    ON predictions.submission_id = ks2_subject.submission_id
    AND predictions.subject = ks2_subject.subject
    AND predictions.prior_group = ks2_subject.prior_group
  LEFT JOIN sound
    ON sound.submission_id = ks2_subject.submission_id AND sound.subject = ks2_subject.subject
),
judged AS (
  SELECT pupil_id, laestab, year, submission_id, row_number, subject, score, teacher_assessment,
    expected_as_given, higher_as_given, in_progress, is_sound,
    points AS progress,
    CASE
      WHEN points IS NULL OR progress_adjusted IS NULL THEN NULL
      WHEN progress_adjusted > rebuilt.progress
        THEN CAST(ROUND(1000000 * progress_adjusted) AS BIGINT)
      ELSE points
    END AS progress_adjusted,
    CAST(ROUND(1000000 * CASE WHEN year >= 2017 THEN progress_adjusted
      ELSE rebuilt.progress END) AS BIGINT) AS progress_as_given
  FROM rebuilt
),
by_subject AS (
  SELECT pupil_id, laestab, year, submission_id, row_number,
    max(CASE WHEN subject = 'gps' THEN score END) AS gps_score,
    max(CASE WHEN subject = 'science' THEN teacher_assessment END) AS science_outcome,
    max(CASE WHEN subject = 'reading' AND expected_as_given THEN 1
      WHEN subject = 'reading' AND NOT expected_as_given THEN 0 END) AS reading_expected_as_given,
    max(CASE WHEN subject = 'reading' AND higher_as_given THEN 1
      WHEN subject = 'reading' AND NOT higher_as_given THEN 0 END) AS reading_higher_as_given,
    max(CASE WHEN subject = 'writing' AND expected_as_given THEN 1
      WHEN subject = 'writing' AND NOT expected_as_given THEN 0 END) AS writing_expected_as_given,
    max(CASE WHEN subject = 'writing' AND higher_as_given THEN 1
      WHEN subject = 'writing' AND NOT higher_as_given THEN 0 END) AS writing_higher_as_given,
    max(CASE WHEN subject = 'maths' AND expected_as_given THEN 1
      WHEN subject = 'maths' AND NOT expected_as_given THEN 0 END) AS maths_expected_as_given,
    max(CASE WHEN subject = 'maths' AND higher_as_given THEN 1
      WHEN subject = 'maths' AND NOT higher_as_given THEN 0 END) AS maths_higher_as_given,
    max(CASE WHEN subject = 'gps' AND expected_as_given THEN 1
      WHEN subject = 'gps' AND NOT expected_as_given THEN 0 END) AS gps_expected_as_given,
    max(CASE WHEN subject = 'gps' AND higher_as_given THEN 1
      WHEN subject = 'gps' AND NOT higher_as_given THEN 0 END) AS gps_higher_as_given,
    max(CASE WHEN subject = 'science' AND expected_as_given THEN 1
      WHEN subject = 'science' AND NOT expected_as_given THEN 0 END) AS science_expected_as_given,
    max(CASE WHEN subject = 'reading' THEN progress END) AS reading_progress,
    max(CASE WHEN subject = 'reading' THEN progress_adjusted END) AS reading_progress_adjusted,
    max(CASE WHEN subject = 'reading' THEN progress_as_given END) AS reading_progress_as_given,
    max(CASE WHEN subject = 'reading' AND in_progress THEN 1 ELSE 0 END) = 1 AS reading_in_progress,
    max(CASE WHEN subject = 'reading' AND NOT is_sound THEN 1 ELSE 0 END) = 1
      AS reading_group_predicts_two,
    max(CASE WHEN subject = 'writing' THEN progress END) AS writing_progress,
    max(CASE WHEN subject = 'writing' THEN progress_adjusted END) AS writing_progress_adjusted,
    max(CASE WHEN subject = 'writing' THEN progress_as_given END) AS writing_progress_as_given,
    max(CASE WHEN subject = 'writing' AND in_progress THEN 1 ELSE 0 END) = 1 AS writing_in_progress,
    max(CASE WHEN subject = 'writing' AND NOT is_sound THEN 1 ELSE 0 END) = 1
      AS writing_group_predicts_two,
    max(CASE WHEN subject = 'maths' THEN progress END) AS maths_progress,
    max(CASE WHEN subject = 'maths' THEN progress_adjusted END) AS maths_progress_adjusted,
    max(CASE WHEN subject = 'maths' THEN progress_as_given END) AS maths_progress_as_given,
    max(CASE WHEN subject = 'maths' AND in_progress THEN 1 ELSE 0 END) = 1 AS maths_in_progress,
    max(CASE WHEN subject = 'maths' AND NOT is_sound THEN 1 ELSE 0 END) = 1
      AS maths_group_predicts_two
  FROM judged
  GROUP BY pupil_id, laestab, year, submission_id, row_number
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
    WHEN NOT chosen.rwm_higher_as_given THEN 0 END AS rwm_higher_as_given,
  CAST(by_subject.gps_score AS INTEGER) AS gps_score,
  by_subject.science_outcome,
  by_subject.reading_expected_as_given,
  by_subject.reading_higher_as_given,
  by_subject.writing_expected_as_given,
  by_subject.writing_higher_as_given,
  by_subject.maths_expected_as_given,
  by_subject.maths_higher_as_given,
  by_subject.gps_expected_as_given,
  by_subject.gps_higher_as_given,
  by_subject.science_expected_as_given,
  by_subject.reading_progress,
  by_subject.reading_progress_adjusted,
  by_subject.reading_progress_as_given,
  COALESCE(by_subject.reading_in_progress, FALSE) AS reading_in_progress,
  COALESCE(by_subject.reading_group_predicts_two, FALSE) AS reading_group_predicts_two,
  by_subject.writing_progress,
  by_subject.writing_progress_adjusted,
  by_subject.writing_progress_as_given,
  COALESCE(by_subject.writing_in_progress, FALSE) AS writing_in_progress,
  COALESCE(by_subject.writing_group_predicts_two, FALSE) AS writing_group_predicts_two,
  by_subject.maths_progress,
  by_subject.maths_progress_adjusted,
  by_subject.maths_progress_as_given,
  COALESCE(by_subject.maths_in_progress, FALSE) AS maths_in_progress,
  COALESCE(by_subject.maths_group_predicts_two, FALSE) AS maths_group_predicts_two
FROM chosen
LEFT JOIN by_subject
  ON by_subject.pupil_id = chosen.pupil_id
  AND by_subject.laestab = chosen.laestab
  AND by_subject.year = chosen.year
  AND by_subject.submission_id = chosen.submission_id
  AND by_subject.row_number = chosen.row_number
LEFT JOIN pupil ON pupil.pupil_id = chosen.pupil_id
LEFT JOIN pupil_year
  ON pupil_year.pupil_id = chosen.pupil_id AND pupil_year.year = chosen.year
WHERE chosen.preference = 1
