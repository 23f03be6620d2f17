-- Children with an EHC plan at one census and none at the next, at another school.
-- reads:  characteristic, enrolment
-- writes: nothing
-- grain:  one row per child, year and school: those of the census without the plan
WITH told AS (
  SELECT
    characteristic.pupil_id,
    characteristic.year,
    characteristic.sen_provision,
    enrolment.laestab,
    lag(characteristic.sen_provision) OVER earlier AS provision_before,
    lag(enrolment.laestab) OVER earlier AS laestab_before
  FROM characteristic
  JOIN enrolment
    ON enrolment.pupil_id = characteristic.pupil_id
    AND enrolment.year = characteristic.year
    AND enrolment.term = characteristic.term
    AND enrolment.submission_id = characteristic.submission_id
  WHERE enrolment.on_roll
  WINDOW earlier AS (
    PARTITION BY characteristic.pupil_id
    ORDER BY
      characteristic.year,
      CASE characteristic.term WHEN 'autumn' THEN 1 WHEN 'spring' THEN 2 ELSE 3 END
  )
)
SELECT DISTINCT pupil_id, year, laestab
FROM told
WHERE provision_before IN ('E', 'S')
  AND sen_provision IN ('N', 'K', 'A', 'P')
  AND laestab <> laestab_before
ORDER BY pupil_id, year, laestab
