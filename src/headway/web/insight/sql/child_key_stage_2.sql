-- Key stage 2 results, of one child within the scope.
-- reads:  child, ks2, school
-- writes: nothing
-- grain:  one row per academic year
SELECT year, coalesce(school.school_name, laestab), reading_score, maths_score, writing_outcome
FROM ks2
LEFT JOIN school USING (laestab)
WHERE pupil_id IN (SELECT pupil_id FROM child WHERE pupil_id = $pupil_id AND {scope})
ORDER BY year DESC
