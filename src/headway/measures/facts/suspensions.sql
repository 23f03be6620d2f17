-- Suspensions and permanent exclusions of the year beside the roll of the January census.
-- reads:  enrolment, suspension, submission, pupil, pupil_year
-- writes: fact_suspensions
-- grain:  one row per pupil, school and academic year: everyone on the school's January roll
--         (single or main registration), and everyone it suspended who is not on it
-- A suspension counts where the child is no longer on roll in January, or not yet: it is an
-- event of the year, and the January roll is only what events are counted against.
-- Source: DfE, Suspensions and permanent exclusions in England, methodology.
WITH roll AS (
  SELECT pupil_id, laestab, year,
    min(submission_id) AS submission_id, min(row_number) AS row_number
  FROM enrolment
  WHERE term = 'spring' AND on_roll AND enrol_status IN ('C', 'M')
  GROUP BY pupil_id, laestab, year
),
events AS (
  SELECT pupil_id, laestab, year,
    min(submission_id) AS submission_id,
    min(row_number) AS row_number,
    sum(CASE WHEN category IN ('SUSP', 'FIXD', 'LNCH') THEN 1 ELSE 0 END) AS suspensions,
    sum(CASE WHEN category = 'PERM' THEN 1 ELSE 0 END) AS permanent_exclusions,
    sum(CASE WHEN category IN ('SUSP', 'FIXD', 'LNCH') THEN sessions ELSE 0 END) AS sessions,
    max(CASE WHEN category IN ('SUSP', 'FIXD', 'LNCH') AND sessions IS NULL
      THEN 1 ELSE 0 END) AS unsaid
  FROM suspension
  GROUP BY pupil_id, laestab, year
),
-- The roll is that of the year's own January; suspensions of its summer term arrive with the
-- census of the next.
januaries AS (
  SELECT DISTINCT year FROM submission WHERE return_id = 'school_census' AND term = 'spring'
),
returned AS (
  SELECT januaries.year
  FROM januaries
  JOIN januaries AS next_year ON next_year.year = januaries.year + 1
),
both_sides AS (
  SELECT
    COALESCE(roll.pupil_id, events.pupil_id) AS pupil_id,
    COALESCE(roll.laestab, events.laestab) AS laestab,
    COALESCE(roll.year, events.year) AS year,
    COALESCE(roll.submission_id, events.submission_id) AS submission_id,
    COALESCE(roll.row_number, events.row_number) AS row_number,
    CASE WHEN roll.pupil_id IS NOT NULL THEN 1 ELSE 0 END AS on_january_roll,
    COALESCE(events.suspensions, 0) AS suspensions,
    COALESCE(events.permanent_exclusions, 0) AS permanent_exclusions,
    CASE WHEN COALESCE(events.unsaid, 0) = 0 THEN COALESCE(events.sessions, 0) END AS sessions
  FROM roll
  FULL OUTER JOIN events
    ON events.pupil_id = roll.pupil_id
    AND events.laestab = roll.laestab
    AND events.year = roll.year
)
SELECT
  both_sides.pupil_id,
  both_sides.year,
  both_sides.laestab,
  both_sides.submission_id,
  both_sides.row_number,
  substr(both_sides.laestab, 1, 3) = $la_code AS schooled,
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
  both_sides.on_january_roll,
  CAST(both_sides.suspensions AS INTEGER) AS suspensions,
  CAST(both_sides.permanent_exclusions AS INTEGER) AS permanent_exclusions,
  CAST(both_sides.sessions AS INTEGER) AS suspended_sessions,
  returned.year IS NOT NULL AS year_is_complete
FROM both_sides
LEFT JOIN returned ON returned.year = both_sides.year
LEFT JOIN pupil ON pupil.pupil_id = both_sides.pupil_id
LEFT JOIN pupil_year
  ON pupil_year.pupil_id = both_sides.pupil_id AND pupil_year.year = both_sides.year
