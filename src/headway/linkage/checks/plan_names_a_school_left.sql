-- Children whose EHC plan places them at a school of ours that they have left.
-- reads:  ehc_placement, school, enrolment
-- writes: nothing
-- grain:  one row per child, year and school: the school that the plan still names
-- Left means that they were once on the school's roll, and are not at the spring census of the
-- year, which the school has sent.
SELECT DISTINCT ehc_placement.pupil_id, ehc_placement.year, school.laestab
FROM ehc_placement
JOIN school ON CAST(school.urn AS VARCHAR) = ehc_placement.urn
WHERE ehc_placement.left_on IS NULL
  AND EXISTS (
    SELECT 1
    FROM enrolment
    WHERE enrolment.pupil_id = ehc_placement.pupil_id
      AND enrolment.laestab = school.laestab
      AND enrolment.year <= ehc_placement.year
  )
  AND EXISTS (
    SELECT 1
    FROM enrolment
    WHERE enrolment.laestab = school.laestab
      AND enrolment.year = ehc_placement.year
      AND enrolment.term = 'spring'
  )
  AND NOT EXISTS (
    SELECT 1
    FROM enrolment
    WHERE enrolment.pupil_id = ehc_placement.pupil_id
      AND enrolment.laestab = school.laestab
      AND enrolment.year = ehc_placement.year
      AND enrolment.term = 'spring'
      AND enrolment.on_roll
  )
ORDER BY ehc_placement.pupil_id, ehc_placement.year, school.laestab
