-- Attendance, of one child within the scope.
-- reads:  child, absence_term, school
-- writes: nothing
-- grain:  one row per academic year and school; a count is null where a term did not give it
SELECT year, coalesce(school.school_name, laestab),
  CASE WHEN count(*) = count(sessions_possible) THEN sum(sessions_possible) END,
  CASE WHEN count(*) = count(authorised) THEN sum(authorised) END,
  CASE WHEN count(*) = count(unauthorised) THEN sum(unauthorised) END
FROM absence_term
LEFT JOIN school USING (laestab)
WHERE pupil_id IN (SELECT pupil_id FROM child WHERE pupil_id = $pupil_id AND {scope})
GROUP BY year, laestab, school.school_name
ORDER BY year DESC, laestab
