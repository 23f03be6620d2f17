-- Enrolments, of one child within the scope.
-- reads:  child, enrolment, school
-- writes: nothing
-- grain:  one row per census and school
SELECT year, term, coalesce(school.school_name, laestab), nc_year, enrol_status,
  entry_date, leaving_date, on_roll
FROM enrolment
LEFT JOIN school USING (laestab)
WHERE pupil_id IN (SELECT pupil_id FROM child WHERE pupil_id = $pupil_id AND {scope})
ORDER BY year DESC, CASE term WHEN 'summer' THEN 1 WHEN 'spring' THEN 2 ELSE 3 END,
  on_roll DESC, laestab
