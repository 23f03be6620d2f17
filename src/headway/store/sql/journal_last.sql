-- The last entry: its number and seal.
-- reads:  event
-- writes: nothing
-- grain:  one row, or none where the journal is empty
SELECT number, seal FROM event ORDER BY number DESC LIMIT 1
