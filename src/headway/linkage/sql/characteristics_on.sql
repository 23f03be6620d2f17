-- Children's characteristics as they stood at the last census on or before a day.
-- reads:  child, characteristic, submission, care_episode, in_care, support
-- writes: nothing
-- grain:  one row per child of whom any such census is held
-- Disadvantaged: eligible for free school meals at a census of the last six years, or looked after
-- on any day of the academic year until then, or out of care by adoption or an order.
WITH reached AS (
  SELECT DISTINCT pupil_id FROM child WHERE {scope}
),
told AS (
  SELECT
    characteristic.*,
    submission.reference_on,
    row_number() OVER (
      PARTITION BY characteristic.pupil_id
      ORDER BY submission.reference_on DESC, characteristic.submission_id
    ) AS newest_first
  FROM characteristic
  JOIN submission ON submission.submission_id = characteristic.submission_id
  WHERE characteristic.pupil_id IN (SELECT pupil_id FROM reached)
    AND ($pupil_ids IS NULL OR list_contains($pupil_ids::BIGINT[], characteristic.pupil_id))
    AND submission.reference_on <= $day
),
newest AS (
  SELECT *, make_date(year, 9, 1) AS year_began_on FROM told WHERE newest_first = 1
),
judged AS (
  SELECT
    newest.*,
    EXISTS (
      SELECT 1
      FROM care_episode
      WHERE care_episode.pupil_id = newest.pupil_id
        AND care_episode.started_on <= newest.reference_on
        AND COALESCE(care_episode.ended_on, newest.reference_on) >= newest.year_began_on
    ) AS in_care_this_year,
    EXISTS (
      SELECT 1
      FROM support
      WHERE support.pupil_id = newest.pupil_id
        AND support.year = newest.year
        AND support.term = newest.term
        AND support.post_looked_after IS NOT NULL
    ) AS was_in_care,
    (
      SELECT in_care.continuously_12_months
      FROM in_care
      WHERE in_care.pupil_id = newest.pupil_id AND in_care.year = newest.year
    ) AS for_12_months,
    (SELECT count(*) > 0 FROM in_care WHERE in_care.year = newest.year) AS care_is_told
  FROM newest
)
SELECT
  pupil_id,
  year,
  term,
  reference_on,
  fsm_on_day,
  fsm6,
  CASE
    WHEN fsm6 OR in_care_this_year OR was_in_care THEN true
    WHEN fsm6 IS NOT NULL AND care_is_told THEN false
  END AS disadvantaged,
  sen_provision,
  CASE WHEN care_is_told THEN COALESCE(for_12_months, false) END AS looked_after_12_months
FROM judged
ORDER BY pupil_id
