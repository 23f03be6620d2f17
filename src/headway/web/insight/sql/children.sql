-- One page of the children whom the scope reaches, by school, year group and pupil_id.
-- reads:  child, enrolment, characteristic, pupil, school
-- writes: nothing
-- grain:  one row per child
WITH within AS (
  SELECT pupil_id, min(urn) AS urn, bool_or(looked_after) AS looked_after
  FROM child
  WHERE ($urn::INTEGER IS NULL OR urn = $urn) AND {scope}
  GROUP BY pupil_id
),
latest AS (
  SELECT pupil_id, nc_year,
    row_number() OVER (
      PARTITION BY pupil_id
      -- A census also tells of those who have left: not where they are now.
      ORDER BY year DESC, CASE term WHEN 'summer' THEN 1 WHEN 'spring' THEN 2 ELSE 3 END,
        on_roll DESC, laestab
    ) AS place
  FROM enrolment
  WHERE pupil_id IN (SELECT pupil_id FROM within)
),
known AS (
  SELECT pupil_id, sen_provision,
    row_number() OVER (
      PARTITION BY pupil_id
      ORDER BY year DESC, CASE term WHEN 'summer' THEN 1 WHEN 'spring' THEN 2 ELSE 3 END
    ) AS place
  FROM characteristic
  WHERE pupil_id IN (SELECT pupil_id FROM within)
)
SELECT within.pupil_id, school.school_name, latest.nc_year, pupil.sex, known.sen_provision,
  within.looked_after
FROM within
LEFT JOIN school ON school.urn = within.urn
LEFT JOIN latest ON latest.pupil_id = within.pupil_id AND latest.place = 1
LEFT JOIN known ON known.pupil_id = within.pupil_id AND known.place = 1
LEFT JOIN pupil ON pupil.pupil_id = within.pupil_id
ORDER BY school.school_name NULLS LAST,
  coalesce(try_cast(latest.nc_year AS INTEGER), CASE latest.nc_year WHEN 'R' THEN 0 ELSE -1 END),
  within.pupil_id
LIMIT $count OFFSET $skip
