-- Which schools' rolls children were on, on a day, and whether that is known or only last known.
-- reads:  child, enrolment, submission, school
-- writes: nothing
-- grain:  one row per child and stay at a school
-- A stay lasts from the entry date until the leaving date. Of a child with neither a leaving date
-- nor a later census it is last known; one whom the next census leaves out may have gone any day.
WITH reached AS (
  SELECT DISTINCT pupil_id FROM child WHERE {scope}
),
told AS (
  SELECT
    enrolment.*, submission.reference_on
  FROM enrolment
  JOIN submission ON submission.submission_id = enrolment.submission_id
  WHERE enrolment.pupil_id IN (SELECT pupil_id FROM reached)
    AND ($pupil_ids IS NULL OR list_contains($pupil_ids::BIGINT[], enrolment.pupil_id))
),
stays AS (
  SELECT
    pupil_id,
    laestab,
    COALESCE(entry_date, min(reference_on)) AS started_on,
    max(leaving_date) AS left_on,
    max(reference_on) FILTER (on_roll) AS last_seen_on,
    arg_max(enrol_status, reference_on) AS enrol_status
  FROM told
  GROUP BY pupil_id, laestab, entry_date
),
censuses AS (
  SELECT DISTINCT laestab, reference_on FROM submission WHERE return_id = 'school_census'
),
bounded AS (
  SELECT
    stays.*,
    (
      SELECT min(censuses.reference_on)
      FROM censuses
      WHERE censuses.laestab = stays.laestab AND censuses.reference_on > stays.last_seen_on
    ) AS next_census_on
  FROM stays
)
SELECT
  bounded.pupil_id,
  bounded.laestab,
  school.school_name,
  bounded.started_on,
  bounded.left_on,
  bounded.enrol_status,
  bounded.left_on IS NOT NULL OR $day <= bounded.last_seen_on AS is_certain
FROM bounded
LEFT JOIN school ON school.laestab = bounded.laestab
WHERE bounded.started_on <= $day
  AND (bounded.left_on IS NULL OR $day <= bounded.left_on)
  AND (
    bounded.left_on IS NOT NULL
    OR $day <= bounded.last_seen_on
    OR bounded.next_census_on IS NULL
    OR $day < bounded.next_census_on
  )
ORDER BY bounded.pupil_id, bounded.started_on, bounded.laestab
