-- Children on the rolls of two schools at one census, each as if it were the only or main one.
-- reads:  enrolment
-- writes: nothing
-- grain:  one row per child, year and school
SELECT DISTINCT enrolment.pupil_id, enrolment.year, enrolment.laestab
FROM enrolment
JOIN (
  SELECT pupil_id, year, term
  FROM enrolment
  WHERE on_roll AND enrol_status IN ('C', 'M')
  GROUP BY pupil_id, year, term
  HAVING count(*) > 1
) AS twice
  ON twice.pupil_id = enrolment.pupil_id
  AND twice.year = enrolment.year
  AND twice.term = enrolment.term
WHERE enrolment.on_roll AND enrolment.enrol_status IN ('C', 'M')
ORDER BY enrolment.pupil_id, enrolment.year, enrolment.laestab
