-- The edition in which these figures were worked out, which later ones may only have carried over.
-- reads:  nothing
-- writes: calculation
-- grain:  one row
SELECT CAST($edition AS VARCHAR) AS edition
