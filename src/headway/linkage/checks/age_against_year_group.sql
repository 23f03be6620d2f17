-- Children whose year group is more than a year from that of their age.
-- reads:  enrolment, pupil
-- writes: nothing
-- grain:  one row per child, year and school
-- Reception is year group 0, for those who are 4 when the academic year begins.
SELECT DISTINCT enrolment.pupil_id, enrolment.year, enrolment.laestab
FROM enrolment
JOIN pupil ON pupil.pupil_id = enrolment.pupil_id
WHERE enrolment.on_roll
  AND (enrolment.nc_year = 'R' OR regexp_full_match(enrolment.nc_year, '[0-9]+'))
  AND ABS(
    enrolment.year - EXTRACT(YEAR FROM pupil.birth_month)
    - CASE WHEN EXTRACT(MONTH FROM pupil.birth_month) > 8 THEN 1 ELSE 0 END - 4
    - CASE WHEN enrolment.nc_year = 'R' THEN 0 ELSE TRY_CAST(enrolment.nc_year AS INTEGER) END
  ) > 1
ORDER BY enrolment.pupil_id, enrolment.year, enrolment.laestab
