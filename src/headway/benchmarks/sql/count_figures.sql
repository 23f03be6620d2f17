-- Reads:  figures.
-- Gives:  one row: how many there are, and how many have a value.
SELECT count(*), count(value) FROM figures;
