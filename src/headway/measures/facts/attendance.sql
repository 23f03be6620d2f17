-- The sessions each enrolment could attend, and missed, in the whole academic year.
-- reads:  absence_term, pupil, pupil_year
-- writes: fact_attendance
-- grain:  one row per pupil, school and academic year (an enrolment, not a pupil)
-- A term is set aside where its sessions are blank, none, more than 170, or fewer than were
-- missed. The second half of the summer term (summer_2) does not count for a child aged 15 at
-- the start of the year, nor does an enrolment that has nothing but it.
-- Source: DfE, A guide to absence statistics; National Pupil Database, absence derivation notes.
WITH terms AS (
  SELECT
    absence_term.pupil_id, absence_term.laestab, absence_term.year, absence_term.term,
    absence_term.submission_id, absence_term.row_number,
    CAST(absence_term.year - EXTRACT(YEAR FROM pupil.birth_month)
      - CASE WHEN EXTRACT(MONTH FROM pupil.birth_month) > 8 THEN 1 ELSE 0 END
      AS INTEGER) AS age,
    absence_term.sessions_possible AS possible,
    absence_term.authorised,
    absence_term.unauthorised,
    absence_term.sessions_possible BETWEEN 1 AND 170
      AND absence_term.authorised >= 0
      AND absence_term.unauthorised >= 0
      AND absence_term.authorised + absence_term.unauthorised
        <= absence_term.sessions_possible AS is_sound
  FROM absence_term
  LEFT JOIN pupil ON pupil.pupil_id = absence_term.pupil_id
),
judged AS (
  SELECT terms.*,
    CASE WHEN COALESCE(is_sound, FALSE)
      AND NOT (term = 'summer_2' AND COALESCE(age, 0) = 15) THEN 1 ELSE 0 END AS counts
  FROM terms
),
returned AS (
  SELECT year,
    CASE WHEN max(CASE WHEN term = 'autumn' THEN 1 ELSE 0 END) = 1
      AND max(CASE WHEN term = 'spring' THEN 1 ELSE 0 END) = 1
      AND max(CASE WHEN term = 'summer' THEN 1 ELSE 0 END) = 1
      THEN TRUE ELSE FALSE END AS year_is_complete
  FROM absence_term
  GROUP BY year
),
years AS (
  SELECT
    pupil_id, laestab, year,
    min(age) AS age,
    min(submission_id) AS submission_id,
    min(row_number) AS row_number,
    sum(CASE WHEN counts = 1 THEN possible ELSE 0 END) AS sessions_possible,
    sum(CASE WHEN counts = 1 THEN authorised ELSE 0 END) AS sessions_authorised,
    sum(CASE WHEN counts = 1 THEN unauthorised ELSE 0 END) AS sessions_unauthorised,
    sum(CASE WHEN COALESCE(is_sound, FALSE) THEN 0 ELSE 1 END) AS terms_set_aside,
    max(CASE WHEN counts = 1 AND term <> 'summer_2' THEN 1 ELSE 0 END) = 1 AS before_half_term_6
  FROM judged
  GROUP BY pupil_id, laestab, year
)
SELECT
  years.pupil_id,
  years.year,
  years.laestab,
  years.submission_id,
  years.row_number,
  substr(years.laestab, 1, 3) = $la_code AS schooled,
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
  years.age,
  returned.year_is_complete,
  years.before_half_term_6,
  CAST(years.sessions_possible AS INTEGER) AS sessions_possible,
  CAST(years.sessions_authorised AS INTEGER) AS sessions_authorised,
  CAST(years.sessions_unauthorised AS INTEGER) AS sessions_unauthorised,
  CAST(years.sessions_authorised + years.sessions_unauthorised AS INTEGER) AS sessions_missed,
  CAST(years.terms_set_aside AS INTEGER) AS terms_set_aside
FROM years
LEFT JOIN returned ON returned.year = years.year
LEFT JOIN pupil ON pupil.pupil_id = years.pupil_id
LEFT JOIN pupil_year
  ON pupil_year.pupil_id = years.pupil_id AND pupil_year.year = years.year
