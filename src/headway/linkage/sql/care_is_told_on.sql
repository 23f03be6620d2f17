-- Whether a return of looked-after children is held for the year of a day.
-- reads:  submission
-- writes: nothing
-- grain:  one row
SELECT count(*) > 0
FROM submission
WHERE return_id = 'ssda903'
  AND $day BETWEEN make_date(year, 4, 1) AND make_date(year + 1, 3, 31)
