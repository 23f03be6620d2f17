-- How many rows a lens cannot place, of how many, in one year.
-- reads:  unseen
-- writes: nothing
-- grain:  one row, or none where the fact table has nothing for the year
SELECT n, CASE $lens WHEN 'living' THEN living WHEN 'in_care' THEN in_care ELSE 0 END
FROM unseen
WHERE facts = $facts AND year = $year
