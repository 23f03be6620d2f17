-- Add one entry at the end of the journal.
-- reads:  nothing
-- writes: event
-- grain:  one row
INSERT INTO event (number, at, event, actor, subject, details, previous, seal)
VALUES (:number, :at, :event, :actor, :subject, :details, :previous, :seal)
