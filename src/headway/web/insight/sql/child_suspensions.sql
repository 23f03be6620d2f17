-- Suspensions and permanent exclusions, of one child within the scope.
-- reads:  child, suspension, school
-- writes: nothing
-- grain:  one row per suspension or permanent exclusion
SELECT year, started_on, coalesce(school.school_name, laestab),
  CASE category
    WHEN 'SUSP' THEN 'suspension'
    WHEN 'PERM' THEN 'permanent exclusion'
    WHEN 'LNCH' THEN 'lunchtime suspension'
    ELSE category
  END,
  reason, sessions
FROM suspension
LEFT JOIN school USING (laestab)
WHERE pupil_id IN (SELECT pupil_id FROM child WHERE pupil_id = $pupil_id AND {scope})
ORDER BY started_on DESC
