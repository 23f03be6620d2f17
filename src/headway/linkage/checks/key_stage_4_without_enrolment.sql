-- Children with Key Stage 4 results at a school on whose roll no census of that year has them.
-- reads:  ks4, enrolment
-- writes: nothing
-- grain:  one row per child, year and school
-- Only of schools that sent a census of that year.
SELECT DISTINCT ks4.pupil_id, ks4.year, ks4.laestab
FROM ks4
WHERE EXISTS (
    SELECT 1 FROM enrolment WHERE enrolment.laestab = ks4.laestab AND enrolment.year = ks4.year
  )
  AND NOT EXISTS (
    SELECT 1
    FROM enrolment
    WHERE enrolment.pupil_id = ks4.pupil_id
      AND enrolment.laestab = ks4.laestab
      AND enrolment.year = ks4.year
  )
ORDER BY ks4.pupil_id, ks4.year, ks4.laestab
