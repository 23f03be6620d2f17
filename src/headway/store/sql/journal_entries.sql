-- Entries in the order in which they were written.
-- reads:  event
-- writes: nothing
-- grain:  one row per entry
SELECT number, at, event, actor, subject, details, previous, seal
FROM event
WHERE (:event IS NULL OR event = :event) AND (:subject IS NULL OR subject = :subject)
ORDER BY number
