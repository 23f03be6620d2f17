-- Looked-after children of compulsory school age who are on none of our rolls.
-- reads:  in_care, pupil, enrolment
-- writes: nothing
-- grain:  one row per child and year
-- Only in years of which a census of the spring or summer term is held. A child has compulsory
-- school age in an academic year that begins when they are 5 to 15.
SELECT in_care.pupil_id, in_care.year, CAST(NULL AS VARCHAR) AS laestab
FROM in_care
JOIN pupil ON pupil.pupil_id = in_care.pupil_id
WHERE in_care.looked_after
  AND in_care.year - EXTRACT(YEAR FROM pupil.birth_month)
    - CASE WHEN EXTRACT(MONTH FROM pupil.birth_month) > 8 THEN 1 ELSE 0 END BETWEEN 5 AND 15
  AND in_care.year IN (SELECT year FROM enrolment WHERE term IN ('spring', 'summer'))
  AND NOT EXISTS (
    SELECT 1
    FROM enrolment
    WHERE enrolment.pupil_id = in_care.pupil_id
      AND enrolment.year = in_care.year
      AND enrolment.term IN ('spring', 'summer')
      AND enrolment.on_roll
  )
ORDER BY in_care.pupil_id, in_care.year
