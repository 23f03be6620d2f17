-- Attendance, of one child within the scope.
-- reads:  child, absence_term, school
-- writes: nothing
-- grain:  one row per school and part of a year
SELECT year, term, coalesce(school.school_name, laestab), sessions_possible, authorised, unauthorised
FROM absence_term
LEFT JOIN school USING (laestab)
WHERE pupil_id IN (SELECT pupil_id FROM child WHERE pupil_id = $pupil_id AND {scope})
ORDER BY year DESC,
  CASE term WHEN 'summer_2' THEN 0 WHEN 'summer' THEN 1 WHEN 'spring' THEN 2 ELSE 3 END, laestab
