-- The children whom a scope reaches.
-- reads:  child
-- writes: nothing
-- grain:  one row per child
SELECT DISTINCT pupil_id FROM child WHERE {scope} ORDER BY pupil_id
