-- How many figures' parts an edition holds.
-- reads:  figure
-- writes: nothing
-- grain:  one row
SELECT count(*) FROM figure
