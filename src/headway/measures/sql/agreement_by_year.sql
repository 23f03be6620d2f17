-- How far measures agree with DfE's own columns in the files, year by year.
-- reads:  agreement
-- writes: nothing
-- grain:  one row per measure and year
SELECT measure, year, sum(equal), sum(different), sum(only_computed), sum(only_given)
FROM agreement
GROUP BY measure, year
ORDER BY measure, year
