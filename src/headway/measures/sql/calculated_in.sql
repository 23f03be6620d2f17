-- The edition in which the figures were worked out.
-- reads:  calculation
-- writes: nothing
-- grain:  one row
SELECT edition FROM calculation
