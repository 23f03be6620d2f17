-- The day on which the last file was received.
-- reads:  submission
-- writes: nothing
-- grain:  one row; null where no file was received
SELECT max(received_on)
FROM submission
