-- Key stage 4 results, as the file gives them, of one child within the scope.
-- reads:  child, ks4, school
-- writes: nothing
-- grain:  one row per academic year
SELECT year, coalesce(school.school_name, laestab), attainment8_as_given, progress8_as_given
FROM ks4
LEFT JOIN school USING (laestab)
WHERE pupil_id IN (SELECT pupil_id FROM child WHERE pupil_id = $pupil_id AND {scope})
ORDER BY year DESC
