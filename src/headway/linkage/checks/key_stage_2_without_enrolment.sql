-- Children with Key Stage 2 results at a school on whose roll no census of that year has them.
-- reads:  ks2, enrolment
-- writes: nothing
-- grain:  one row per child, year and school
-- Only of schools that sent a census of that year.
SELECT DISTINCT ks2.pupil_id, ks2.year, ks2.laestab
FROM ks2
WHERE EXISTS (
    SELECT 1 FROM enrolment WHERE enrolment.laestab = ks2.laestab AND enrolment.year = ks2.year
  )
  AND NOT EXISTS (
    SELECT 1
    FROM enrolment
    WHERE enrolment.pupil_id = ks2.pupil_id
      AND enrolment.laestab = ks2.laestab
      AND enrolment.year = ks2.year
  )
ORDER BY ks2.pupil_id, ks2.year, ks2.laestab
