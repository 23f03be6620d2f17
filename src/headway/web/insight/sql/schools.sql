-- The schools of the returns.
-- reads:  school
-- writes: nothing
-- grain:  one row per school
SELECT laestab, urn, coalesce(school_name, 'School ' || laestab), phase
FROM school
ORDER BY 3, laestab
