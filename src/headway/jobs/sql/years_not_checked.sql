-- In how many years each check across returns was not checked, where there is any.
-- reads:  cross_check
-- writes: nothing
-- grain:  one row per check
SELECT check_code, count(*)
FROM cross_check
WHERE outcome = 'not_checked'
GROUP BY check_code
ORDER BY check_code
